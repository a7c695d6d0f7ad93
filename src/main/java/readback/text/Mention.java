package readback.text;

/**
 * Words that stand for an entity.
 *
 * @param entity {@link Entity#id()}
 */
public record Mention(Span span, int entity, Form form) {

    /** How it is mentioned: by name, by description ("the analyst") or by pronoun. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }
}
