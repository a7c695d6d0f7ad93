package readback.extract;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Entity.Gender;
import readback.text.Entity.Type;

/** Someone or something the text speaks of: a named group, or an unnamed "spokesman" that must not be taken for one. */
final class Referent {

    private final @Nullable Group group;
    private final Type type;
    private final boolean plural;
    private final Set<String> nouns = new HashSet<>();
    private Gender gender;
    private int uses;

    Referent(@Nullable Group group, Type type, Gender gender, boolean plural) {
        this.group = group;
        this.type = type;
        this.gender = gender;
        this.plural = plural;
    }

    @Nullable
    Group group() {
        return group;
    }

    boolean isNamed() {
        return group != null;
    }

    Type type() {
        return type;
    }

    boolean isPlural() {
        return plural;
    }

    Gender gender() {
        return gender;
    }

    /** A pronoun or noun has shown it. */
    void learn(Gender shown) {
        if (gender == Gender.UNKNOWN) {
            gender = shown;
        }
    }

    Set<String> nouns() {
        return nouns;
    }

    int uses() {
        return uses;
    }

    void use() {
        uses++;
    }
}
