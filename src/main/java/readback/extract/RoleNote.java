package readback.extract;

import readback.text.Span;

/**
 * What the article calls someone or something where it names it: "a political analyst".
 *
 * @param noun head noun of the description, dictionary form, lower case
 */
record RoleNote(Name name, Span description, String noun) {}
