package readback.extract;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import readback.text.Token;

/** Whose verb of saying it is: by grammar, and by place where grammar went astray. */
final class CueSubject {

    private final Reported text;
    private final NounNear near;
    private final SayingMore more;

    CueSubject(Reported text) {
        this.text = text;
        this.near = new NounNear(text);
        this.more = new SayingMore(text);
    }

    /** The one who "was quoted as saying", the passive verb's subject, or whom "the paper quoted as saying", its object. */
    private @Nullable Token quotedSubject(Tree tree, Token verb) {
        for (int i = verb.index() - 2; i >= 0; i--) {
            if (tree.token(i).text().matches("quoted|cited")) {
                Token quoted = tree.token(i);
                if (tree.kid(quoted, "aux:pass", "nsubj:pass").isEmpty()
                        && tree.kid(quoted, "obj").isPresent()) {
                    return tree.kid(quoted, "obj").orElseThrow();
                }
                return tree.subject(quoted).filter(s -> !text.isQuoted(s)).orElseGet(() -> near.before(tree, quoted));
            }
        }
        return null;
    }

    Optional<Cue> cue(Tree tree, Token verb) {
        Token subject = CueFinder.isQuotedAs(tree, verb) ? quotedSubject(tree, verb) : subject(tree, verb);
        if (isTail(tree, verb, subject)) {
            subject = near.after(tree, verb);
        }
        if (subject == null || text.isQuoted(subject) && subject.index() != verb.index()) {
            subject = byPlace(tree, verb);
        }
        if (subject != null && Antecedents.isOwned(tree, subject)) {
            subject = Antecedents.first(tree, subject);
        }
        Token named = subject == null ? null : near.namedAfterComma(tree, verb, subject);
        if (named != null) {
            subject = named;
        }
        if (subject != null) {
            subject = Antecedents.mended(tree, subject, verb);
        }
        if (subject == null) {
            return Optional.empty();
        }
        return Optional.of(unit(tree, verb, subject));
    }

    /** "They will leave, warns Mayor Okoro, who …": a clause, a comma, the verb, and a name that nothing finite follows. */
    private boolean isTail(Tree tree, Token verb, @Nullable Token subject) {
        return subject != null
                && subject.index() <= verb.index()
                && verb.pos().matches("VB[DZP]|NNS")
                && (!Cues.is(verb.lemma(), Cues.Sort.TELL) || verb.lemma().equals("warn"))
                && !isBeside(tree, verb, subject)
                && endsAfterName(tree, verb);
    }

    /** "the secretary, Mirela Popa, asked members for money": the name set beside it ends right before the verb. */
    private static boolean isBeside(Tree tree, Token verb, Token subject) {
        return subject.head() == verb.index()
                && tree.kid(subject, "appos")
                        .filter(a -> a.index() == verb.index() - 2 && a.isProperNoun())
                        .isPresent();
    }

    private boolean endsAfterName(Tree tree, Token verb) {
        if (tree.before(verb).filter(b -> b.text().equals(",")).isEmpty()) {
            return false;
        }
        Token name = near.after(tree, verb);
        if (name == null
                || Words.isCalendar(name.text())
                || !(name.isProperNoun()
                        || Nouns.isPerson(RoleFinder.noun(name))
                        || Nouns.isOrganization(RoleFinder.noun(name))
                        || Nouns.isGroup(Words.lower(name.text()))
                        || name.pos().equals("PRP"))) {
            return false;
        }
        boolean ends = tree.next(name)
                .filter(n -> !n.text().matches("[.,]|in|on|at|of|from|with|for|who|as|after"))
                .isEmpty();
        boolean clause = tree.tokens().stream()
                .anyMatch(t -> t.index() < verb.index() && t.pos().matches("VB[DZP]|MD"));
        return ends
                && (clause
                        || isOnlyComma(tree, verb)
                        || Parenthesis.overAside(tree, name.index() + 1) > 0
                        || isClosed(tree, name));
    }

    /** "The burial, says Dr Linklater, who …": no comma parts a subject and its verb, so it comes after. */
    private static boolean isOnlyComma(Tree tree, Token verb) {
        return verb.index() > 1
                && tree.tokens().stream()
                        .limit(verb.index() - 1L)
                        .allMatch(t -> t.pos().matches("DT|JJ|NNS?|IN|CD|PRP\\$|POS"));
    }

    /** ", says Ingrid Dahl, is": the clause goes on right behind the name. */
    private static boolean isClosed(Tree tree, Token name) {
        int at = name.index() + 1;
        return at + 1 < tree.size()
                && tree.token(at).text().equals(",")
                && tree.token(at + 1).pos().matches("VB[DZP]|MD");
    }

    private @Nullable Token subject(Tree tree, Token verb) {
        Token teller = CueFinder.teller(tree, verb);
        if (teller != null) {
            return teller;
        }
        if (ToSay.isDone(tree, verb)) {
            return ToSay.subject(tree, verb).orElse(null);
        }
        Optional<Token> found = own(tree, verb);
        Token vessel = found.isEmpty() ? CueFinder.vessel(tree, verb) : null;
        if (vessel != null) {
            return vessel;
        }
        Optional<FrontedSaying> fronted = FrontedSaying.of(tree, verb);
        if (fronted.isPresent()) {
            return fronted.get().subject();
        }
        if (found.isEmpty() && NameApart.isApart(tree, verb)) {
            return tree.token(verb.index() - 2);
        }
        if (found.isEmpty()
                && tree.before(verb).filter(b -> b.text().equals("who")).isPresent()) {
            found = Antecedents.of(tree, tree.token(verb.index() - 1));
        }
        if (found.isEmpty() && isTensed(tree, verb)) {
            return near.before(tree, verb);
        }
        if (found.isEmpty()) {
            boolean main = isAside(tree, verb) || CueFinder.isMeans(tree, verb);
            found = (main ? mainSubject(tree, verb) : tree.subject(verb)).filter(s -> s.index() < verb.index());
        }
        found = found.flatMap(f -> relative(tree, f));
        if (found.isPresent() && more.is(tree, verb, found.get())) {
            found = tree.head(verb).flatMap(tree::head).flatMap(tree::subject);
        }
        if (found.isEmpty() && isFronted(tree, verb)) {
            found = tree.head(verb).flatMap(tree::subject);
        }
        if (found.isPresent() && found.get().pos().matches("WP|WDT")) {
            Optional<Token> person =
                    Antecedents.of(tree, found.get()).filter(t -> t.ner().equals("PERSON"));
            found = person.isPresent()
                    ? person
                    : verb.relation().startsWith("acl") ? tree.head(verb) : Antecedents.of(tree, found.get());
        }
        if (found.isPresent()
                && found.get().relation().startsWith("acl:relcl")
                && tree.kid(found.get(), "cop").isPresent()) {
            found = tree.head(found.get());
        }
        if (found.isPresent()
                && found.get().index() > verb.index()
                && !isFronted(tree, verb)
                && hasClauseBetween(tree, verb, found.get())) {
            return null;
        }
        return found.filter(f -> f.isNoun() || f.pos().matches("PRP|DT|JJ.*|CD|WP|FW|VBG"))
                .orElse(null);
    }

    /** "the governor" of "the governor, who promised to read it and said that …", where the verb was taken for the subject. */
    private static Optional<Token> relative(Tree tree, Token subject) {
        return subject.pos().matches("VB[DZP]")
                        && tree.before(subject)
                                .filter(b -> b.text().equals("who"))
                                .isPresent()
                ? Antecedents.of(tree, tree.token(subject.index() - 1))
                : Optional.of(subject);
    }

    /** "…, top bakers said Friday": a past tense is no participle, whatever noun the grammar hangs it on. */
    static boolean isTensed(Tree tree, Token verb) {
        return verb.relation().equals("acl")
                && verb.pos().equals("VBD")
                && tree.next(verb).filter(n -> !n.text().matches("to|by")).isPresent();
    }

    /** "After saying that …, she left": the main clause's subject comes behind. */
    private static boolean isFronted(Tree tree, Token verb) {
        return verb.pos().equals("VBG")
                && verb.index() <= 2
                && CueFinder.isMeans(tree, verb)
                && tree.head(verb).filter(h -> h.index() > verb.index()).isPresent();
    }

    /** Its own subject outside quotations: the nearest before it, else the first after it. */
    private Optional<Token> own(Tree tree, Token verb) {
        Token found = null;
        for (Token kid : tree.kids(verb)) {
            boolean fits = kid.relation().startsWith("nsubj") && !text.isQuoted(kid);
            boolean asked = found != null && found.isNoun() && kid.pos().equals("VBN");
            if (fits && !asked && (found == null || kid.index() < verb.index())) {
                found = kid;
            }
        }
        return Optional.ofNullable(found);
    }

    /** ", noting that …": what the main clause's subject does, whatever noun stands before the comma. */
    private static boolean isAside(Tree tree, Token verb) {
        return verb.pos().equals("VBG")
                && tree.before(verb).filter(b -> b.text().equals(",")).isPresent()
                && !verb.relation().matches("advcl|conj|xcomp|parataxis");
    }

    private static Optional<Token> mainSubject(Tree tree, Token verb) {
        return tree.tokens().stream()
                .filter(t -> t.relation().equals("root"))
                .findFirst()
                .flatMap(tree::subject)
                .filter(s -> s.index() < verb.index());
    }

    private static boolean hasClauseBetween(Tree tree, Token verb, Token subject) {
        for (int i = verb.index() + 1; i < subject.index(); i++) {
            if (tree.token(i).pos().matches("VB[DZP]|MD")) {
                return true;
            }
        }
        return false;
    }

    /** Right after the verb where a quotation or a comma stands before it, else the noun or pronoun before it. */
    private @Nullable Token byPlace(Tree tree, Token verb) {
        boolean inverted = text.quoteEndingAt(verb.span().start()).isPresent() || endsAfterName(tree, verb);
        Token after = inverted ? near.after(tree, verb) : null;
        return after != null ? after : near.before(tree, verb);
    }

    /** A few quoted words within the subject: The “History” section. */
    private boolean isNamedQuote(Tree tree, int at, int first) {
        return text.quoteAt(tree.token(at).span().start())
                .filter(q -> q.span().start() >= tree.token(first).span().start()
                        && Pieces.count(q.inner().in(text.text())) <= 4
                        && !q.inner().in(text.text()).matches(".*[,.?!]"))
                .isPresent();
    }

    private Cue unit(Tree tree, Token verb, Token subject) {
        boolean relative = verb.relation().startsWith("acl");
        int[] reach = tree.reach(subject, relative ? Set.of("acl:relcl", "acl", "parataxis") : Set.of("parataxis"));
        int from = verb.index();
        int to = verb.index();
        if (subject.index() < verb.index()) {
            from = subject.index() == verb.index() - 2 && NameApart.isApart(tree, verb)
                    ? NameApart.start(tree, subject)
                    : subject.index();
            while (from > reach[0]
                    && (!text.isQuoted(tree.token(from - 1)) || isNamedQuote(tree, from - 1, reach[0]))) {
                from--;
            }
        } else if (!isFronted(tree, verb) && FrontedSaying.of(tree, verb).isEmpty()) {
            to = subject.index();
            while (to < reach[1] && !text.isQuoted(tree.token(to + 1))) {
                to++;
            }
            while (to > subject.index() && Words.isMark(tree.token(to).text())) {
                to--;
            }
        }
        while (from > 0
                && from == verb.index()
                && tree.token(from - 1).pos().matches("RB|MD|VBD|VBP|VBZ")
                && tree.token(from - 1).head() == verb.index()) {
            from--;
        }
        boolean on = to == verb.index()
                && verb.lemma().equals("call")
                && tree.next(verb).filter(n -> n.text().matches("on|upon")).isPresent();
        return new Cue(tree, verb, subject, from, on ? to + 1 : to);
    }
}
