package readback.text;

import java.util.List;

/**
 * A person, body, place or other thing the article names.
 *
 * @param id      place in {@link Analysis#entities()}
 * @param name    the one display name, the fullest the text gives, without title ("Kassym-Jomart Tokayev")
 * @param aliases every spelling and shorter name in the text, the display name included
 * @param roles   what the article calls it ("a political analyst"), in order
 */
public record Entity(
        int id, String name, List<String> aliases, Type type, Gender gender, Count count, List<String> roles) {

    public Entity {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
    }

    /** What sort of thing. GROUP is a people, a party line-up or a crowd with a name ("Kazakhs"). */
    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE,
        GROUP,
        WORK,
        OTHER
    }

    /** Grammatical gender as far as pronouns or titles in the text show it. */
    public enum Gender {
        FEMALE,
        MALE,
        NEUTER,
        UNKNOWN
    }

    /** Grammatical number. */
    public enum Count {
        SINGULAR,
        PLURAL,
        UNKNOWN
    }
}
