package readback.question.kind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readback.question.Option;
import readback.question.Typed;
import readback.question.english.Bag;
import readback.question.english.Basis;
import readback.question.english.Forms;
import readback.question.english.Letters;
import readback.question.english.People;
import readback.question.english.Words;
import readback.question.wording.Spelling;
import readback.text.Entity;
import readback.text.Fact;
import readback.text.Mention;
import readback.text.Span;

/** Names of the article for wrong options and for what is certainly wrong when typed. */
final class Others {

    /** "Association" is no name. */
    private static final Set<String> BODIES = Words.set("bodies");

    private static final Set<String> FIRMS = Words.set("firm-kinds");

    private final Basis basis;
    private final Map<Integer, Span> said = new HashMap<>();
    private final Map<Integer, Span> named = new HashMap<>();
    private final Map<Integer, Integer> often = new HashMap<>();
    private final Map<Integer, List<String>> roles = new HashMap<>();
    private final Set<Integer> acting = new HashSet<>();
    private final Map<Integer, Boolean> speakers = new HashMap<>();
    private final Set<Integer> heOrShe = new HashSet<>();

    /** Found out once for an article. */
    static Others of(Basis basis) {
        return basis.once(Others.class, b -> List.of(new Others(b))).get(0);
    }

    private Others(Basis basis) {
        this.basis = basis;
        for (Fact.Statement s : basis.facts(Fact.Statement.class)) {
            if (s.speaker().entity() != null) {
                said.putIfAbsent(s.speaker().entity(), s.evidence());
            }
        }
        for (Entity e : basis.analysis().entities()) {
            if (!e.roles().isEmpty()) {
                roles.computeIfAbsent(e.id(), k -> new ArrayList<>()).addAll(e.roles());
            }
        }
        for (Fact.Role r : basis.facts(Fact.Role.class)) {
            String words = basis.words(r.description());
            if (!words.startsWith("who ")) {
                roles.computeIfAbsent(r.entity(), k -> new ArrayList<>()).add(words);
            } else {
                acting.add(r.entity());
            }
        }
        for (Fact.Event e : basis.facts(Fact.Event.class)) {
            for (Span span : Arrays.asList(e.agent(), e.patient())) {
                if (span != null) {
                    basis.mentionsIn(span).forEach(m -> acting.add(m.entity()));
                }
            }
        }
        for (Mention m : basis.analysis().mentions()) {
            often.merge(m.entity(), 1, Integer::sum);
            if (m.form() == Mention.Form.NAME) {
                named.putIfAbsent(m.entity(), basis.sentence(m.span()).span());
            } else if (Forms.is(Letters.lower(basis.words(m.span())), "he|she|him|her|his")) {
                heOrShe.add(m.entity());
            }
        }
    }

    /** Wrong names for a key that is this entity: speakers first, then those the article speaks of most. */
    Wrongs names(int entity, Set<Integer> never) {
        return names(entity, never, false, false);
    }

    /**
     * The same with none but those who say something themselves, and so may have said this too.
     *
     * @param alike whether the question has a pronoun for the key, which must fit all
     */
    Wrongs speakers(int entity, Set<Integer> never, boolean alike) {
        return names(entity, never, alike, true);
    }

    /** The same where the stem has "he", "she" or "it" for the key: nobody whom the pronoun does not fit. */
    Wrongs alike(int entity, Set<Integer> never) {
        return names(entity, never, true, false);
    }

    private Wrongs names(int entity, Set<Integer> never, boolean alike, boolean speaks) {
        Entity key = basis.analysis().entity(entity);
        Wrongs wrong = new Wrongs(bare(basis.names().of(entity)));
        List<Entity> rivals = new ArrayList<>(basis.analysis().entities());
        rivals.sort(Comparator.comparing((Entity e) -> said.containsKey(e.id()) ? 0 : 1)
                .thenComparing(e -> -often.getOrDefault(e.id(), 0))
                .thenComparing(Entity::id));
        List<Entity> taken = new ArrayList<>();
        taken.add(key);
        for (Entity e : rivals) {
            boolean fits = !alike || e.gender() == key.gender();
            if (e.id() != entity
                    && fits
                    && e.type() == key.type()
                    && isSpeaker(e)
                    && isActing(e)
                    && isSurely(e)
                    && !(key.name().contains(" ")
                            && e.type() == Entity.Type.PERSON
                            && !e.name().contains(" "))
                    && !never.contains(e.id())
                    && (!speaks || said.containsKey(e.id()))
                    && named.containsKey(e.id())
                    && taken.stream().allMatch(t -> apart(t, e))) {
                taken.add(e);
                Span where = said.getOrDefault(e.id(), named.get(e.id()));
                wrong.add(
                        bare(basis.names().of(e.id())),
                        Option.Role.OTHER_SPAN,
                        where,
                        Letters.capital(basis.names().of(e.id())) + " is mentioned elsewhere: “"
                                + shortened(basis.words(where)) + "”");
            }
        }
        return wrong;
    }

    /**
     * A person or a body with a name that is a name: no title, no place that the engine took for a person. A name of
     * one word needs a role beside it, one of several a role, a gender or a statement.
     */
    boolean isSpeaker(Entity e) {
        Boolean known = speakers.get(e.id());
        if (known == null) {
            known = isNamedSpeaker(e);
            speakers.put(e.id(), known);
        }
        return known;
    }

    private boolean isNamedSpeaker(Entity e) {
        boolean kind = e.type() == Entity.Type.PERSON || e.type() == Entity.Type.ORGANIZATION;
        boolean firm = e.type() == Entity.Type.PERSON && Forms.is(e.name(), ".*[&\\d].*")
                || BODIES.contains(e.name().toLowerCase(Locale.ROOT));
        if (!kind
                || firm
                || isThing(e)
                || !Forms.is(e.name(), "\\p{Lu}.*")
                || !Forms.is(e.name(), ".*[aeiouyAEIOUY].*|[A-Z]{2,}")) {
            return false;
        }
        boolean several = e.name().contains(" ") && (e.gender() != Entity.Gender.UNKNOWN || said.containsKey(e.id()));
        return e.type() != Entity.Type.PERSON || several || !e.roles().isEmpty();
    }

    /**
     * "Harrow Pike, a consultancy": no person, whatever the engine says; "Anjali Menon, its head of safety" is one, whom
     * the article calls "she".
     */
    boolean isThing(Entity e) {
        List<String> told = roles.getOrDefault(e.id(), List.of());
        boolean sexed = e.name().contains(" ")
                && e.gender() != Entity.Gender.UNKNOWN
                && e.gender() != Entity.Gender.NEUTER
                && heOrShe.contains(e.id());
        return e.type() == Entity.Type.PERSON
                && !sexed
                && !told.isEmpty()
                && told.stream().noneMatch(People::isIn);
    }

    /** "Save Khevisa" may be a group of campaigners: a person has a gender, or a description that only people have. */
    private boolean isSurely(Entity e) {
        return e.type() != Entity.Type.PERSON
                || Set.of(Entity.Gender.MALE, Entity.Gender.FEMALE).contains(e.gender())
                || roles.getOrDefault(e.id(), List.of()).stream().anyMatch(People::isIn);
    }

    /** A person who does or says something in the article, or whom it describes: not "the Harry Potter films". */
    private boolean isActing(Entity e) {
        return e.type() != Entity.Type.PERSON
                || said.containsKey(e.id())
                || roles.containsKey(e.id())
                || acting.contains(e.id());
    }

    /** Options are written alike: none with "the". */
    static String bare(String name) {
        return name.startsWith("the ") ? name.substring(4) : name;
    }

    /** A typed name with all its spellings; the other names of the article are certainly wrong. */
    Typed typed(int entity) {
        Entity key = basis.analysis().entity(entity);
        List<String> others = new ArrayList<>();
        for (Entity e : basis.analysis().entities()) {
            if (e.id() != entity && apart(key, e) && e.type() != Entity.Type.OTHER && !isPart(key, e)) {
                others.add(e.name());
            }
        }
        Set<String> accepted = new LinkedHashSet<>(KinNames.accepted(basis, key));
        basis.analysis().entities().stream()
                .filter(e -> e.id() != entity && isPart(key, e))
                .forEach(e -> accepted.add(e.name()));
        called(key).ifPresent(short_ -> accepted.addAll(List.of("the " + short_, short_)));
        return new Typed(List.copyOf(accepted), Typed.Sort.NAME, others);
    }

    /** "council" of Fellmoor Borough Council, where the article calls it "the council" and names no other: not "Bank X" beside "X Bank". */
    private Optional<String> called(Entity body) {
        String last = body.name().substring(body.name().lastIndexOf(' ') + 1);
        String small = last.toLowerCase(Locale.ROOT);
        boolean common = body.type() == Entity.Type.ORGANIZATION
                && (BODIES.contains(small) || FIRMS.contains(small))
                && body.name().contains(" ")
                && basis.analysis().article().text().contains("the " + small + " ");
        boolean only = basis.analysis().entities().stream()
                .noneMatch(
                        e -> e.id() != body.id() && List.of(e.name().split(" ")).contains(last));
        return common && only ? Optional.of(small) : Optional.empty();
    }

    /** "Petrel" beside "Petrel Capital": the article's own short name of a body. */
    private static boolean isPart(Entity whole, Entity part) {
        return whole.type() == Entity.Type.ORGANIZATION
                && part.type() != Entity.Type.PERSON
                && whole.name().startsWith(part.name() + " ");
    }

    /** The words of all names, in lower case, without those of one or two letters. */
    private static Set<String> words(Entity e) {
        Set<String> found = new HashSet<>();
        for (String alias : e.aliases()) {
            for (String w : Bag.words(alias)) {
                if (w.length() > 2) {
                    found.add(w);
                }
            }
        }
        return found;
    }

    /** Not the same under another spelling, nor a part of it: no word in common, no near spelling. */
    static boolean apart(Entity a, Entity b) {
        Set<String> there = words(b);
        for (String v : words(a)) {
            for (String w : there) {
                if (v.equals(w) || near(v, w)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** At most two letters apart in words of six letters and more, one in five. */
    private static boolean near(String v, String w) {
        int longest = Math.max(v.length(), w.length());
        if (longest < 5 || Math.abs(v.length() - w.length()) > 2 || v.charAt(0) != w.charAt(0)) {
            return false;
        }
        return Spelling.distance(v, w) <= (longest < 8 ? 1 : 2);
    }

    static String shortened(String words) {
        String flat = words.replace('\n', ' ');
        return flat.length() <= 140 ? flat : flat.substring(0, flat.lastIndexOf(' ', 130)) + " …";
    }
}
