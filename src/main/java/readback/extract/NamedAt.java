package readback.extract;

/** A name with the group it was gathered into. */
record NamedAt(Name name, Group group) {}
