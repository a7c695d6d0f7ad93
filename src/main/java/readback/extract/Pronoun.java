package readback.extract;

import org.jspecify.annotations.Nullable;
import readback.text.Entity;
import readback.text.Entity.Gender;
import readback.text.Entity.Type;

/** The pronouns of the third person. */
enum Pronoun {
    HE(Gender.MALE),
    SHE(Gender.FEMALE),
    IT(Gender.NEUTER),
    THEY(Gender.UNKNOWN);

    private final Gender gender;

    Pronoun(Gender gender) {
        this.gender = gender;
    }

    static @Nullable Pronoun of(String word) {
        return switch (Words.lower(word)) {
            case "he", "him", "his", "himself" -> HE;
            case "she", "her", "hers", "herself" -> SHE;
            case "it", "its", "itself" -> IT;
            case "they", "them", "their", "theirs", "themselves" -> THEY;
            default -> null;
        };
    }

    Gender gender() {
        return gender;
    }

    boolean fits(Referent referent) {
        return switch (this) {
            case HE, SHE ->
                referent.type() == Type.PERSON
                        && !referent.isPlural()
                        && (referent.gender() == gender || referent.gender() == Gender.UNKNOWN);
            case IT -> referent.type() != Type.PERSON && !referent.isPlural();
            case THEY -> referent.isPlural() || referent.type() == Type.ORGANIZATION;
        };
    }

    /** Whether an entity may be meant. */
    boolean fits(Entity entity) {
        return switch (this) {
            case HE, SHE ->
                entity.type() == Type.PERSON && (entity.gender() == gender || entity.gender() == Gender.UNKNOWN);
            case IT -> entity.type() != Type.PERSON && entity.count() != Entity.Count.PLURAL;
            case THEY -> entity.count() == Entity.Count.PLURAL;
        };
    }

    /** What speaks against it though it fits. */
    double strangeness(Referent referent) {
        if (this == THEY && !referent.isPlural()) {
            return 0.3;
        }
        return this == IT && referent.type() == Type.OTHER && referent.isNamed() ? 0.1 : 0;
    }
}
