package readback.question.kind;

import readback.question.english.Basis;
import readback.text.Entity;

/** The body that the whole article is about: who said what its profits were asks nothing. */
final class MainBody {

    /** So often mentioned, and twice as often as any other, a body is what the article is about. */
    private static final int OFTEN = 4;

    private MainBody() {}

    /** Whether it is the one of the headline, or the one that is mentioned again and again. */
    static boolean is(Basis basis, Entity e) {
        if (e.type() != Entity.Type.ORGANIZATION) {
            return false;
        }
        String title = basis.analysis().article().title();
        if (e.aliases().stream().anyMatch(title::contains)) {
            return true;
        }
        long own = mentions(basis, e);
        return own >= OFTEN
                && basis.analysis().entities().stream()
                        .filter(o -> o.id() != e.id() && o.type() == Entity.Type.ORGANIZATION)
                        .allMatch(o -> own >= 2 * mentions(basis, o));
    }

    private static long mentions(Basis basis, Entity e) {
        return basis.analysis().mentions().stream()
                .filter(m -> m.entity() == e.id())
                .count();
    }
}
