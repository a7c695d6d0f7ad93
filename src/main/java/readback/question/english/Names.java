package readback.question.english;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import readback.text.Analysis;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Token;

/** How an entity is written inside a sentence: "Kassym-Jomart Tokayev", "the National Security Committee". */
public final class Names {

    /** What stands behind a surname. */
    private static final Set<String> SUFFIXES = Set.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

    /** Letters behind a name that say what somebody is: "Threlkeld KC". */
    private static final Pattern LETTERS =
            Pattern.compile("(,? (KC|QC|SC|MP|MSP|MEP|MBE|OBE|CBE|DBE|KBE|MD|PhD|FRS|RN))+$");

    /** Whose title is part of the name. */
    private static final Pattern CROWNED = Pattern.compile(
            "(?i)(king|queen|prince|princess|emperor|pope|saint|st|lord|lady|sir|dame|sheikh|baron|baroness) .*");

    private final Analysis analysis;
    private final Map<String, Boolean> titled = new HashMap<>();
    private final Map<Integer, String> written = new TreeMap<>();

    public Names(Analysis analysis) {
        this.analysis = analysis;
        for (Entity entity : analysis.entities()) {
            written.put(entity.id(), write(entity));
        }
    }

    /** The name in running words, with "the" where the article writes it. */
    public String of(int entity) {
        return written.getOrDefault(entity, "");
    }

    /** The name and every alias, with and without "the", display name first; a surname alone where no one else has it. */
    public List<String> accepted(int entity) {
        Entity e = analysis.entity(entity);
        Set<String> all = new java.util.LinkedHashSet<>();
        all.add(of(entity));
        all.add(e.name());
        e.aliases().stream().filter(a -> a.contains(" ") || !isShared(entity)).forEach(all::add);
        String last = last(LETTERS.matcher(e.name()).replaceFirst(""));
        boolean surname = e.type() == Entity.Type.PERSON
                && e.name().contains(" ")
                && last.length() > 1
                && !SUFFIXES.contains(last)
                && !isShared(entity)
                && !isOfBody(entity, last);
        if (surname) {
            String[] parts = LETTERS.matcher(e.name()).replaceFirst("").split(" ");
            if (parts.length > 2) {
                all.add(parts[parts.length - 2] + " " + last);
            }
            all.add(last);
        } else if (isShared(entity)) {
            String first = e.name().substring(0, e.name().indexOf(' ') + 1).strip();
            Stream.of(last, first).filter(w -> isOnlyOnes(entity, w)).forEach(all::add);
        }
        return List.copyOf(all);
    }

    /** "Strachan" where the article calls nobody else so, though his wife has the name too; "Birgit" of Birgit Aalto. */
    private boolean isOnlyOnes(int entity, String word) {
        List<Mention> called = analysis.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME
                        && analysis.words(m.span()).replaceFirst("[’']s?$", "").equals(word))
                .toList();
        boolean given = analysis.entity(entity).name().startsWith(word + " ");
        boolean others = analysis.entities().stream()
                .anyMatch(o -> o.id() != entity && List.of(o.name().split(" ")).contains(word));
        return word.length() > 2
                && !isTitledTwice(word)
                && called.stream().allMatch(m -> m.entity() == entity)
                && (given ? !others : !called.isEmpty());
    }

    /** Whether another person of the article has the same surname: then the surname alone, or "she", may be either. */
    public boolean isShared(int entity) {
        Entity e = analysis.entity(entity);
        String last = last(e.name());
        return e.type() == Entity.Type.PERSON && isTitledTwice(last)
                || e.type() == Entity.Type.PERSON
                        && analysis.entities().stream()
                                .anyMatch(o -> o.id() != entity
                                        && o.type() == Entity.Type.PERSON
                                        && last(o.name()).equals(last));
    }

    /** "Miss Pascoe" and "Mrs Pascoe" are two, though the article has the first name of one only. */
    private boolean isTitledTwice(String surname) {
        return titled.computeIfAbsent(surname, this::hasTwoTitles);
    }

    private boolean hasTwoTitles(String surname) {
        return Pattern.compile("\\b(Mr|Mrs|Miss|Ms)\\.? (?:\\p{Lu}\\p{L}+ )?" + Pattern.quote(surname) + "\\b")
                        .matcher(analysis.article().text())
                        .results()
                        .map(r -> r.group(1))
                        .distinct()
                        .count()
                > 1;
    }

    /**
     * Whether one name is taken for a person in one place and for a thing in another, or two people of one surname for one
     * ("Mercy Kiplimo", "Faith Kiplimo"): then "she" may be neither.
     */
    public boolean isDoubtful(int entity) {
        Entity e = analysis.entity(entity);
        long given = e.aliases().stream()
                .map(Names::plain)
                .filter(a -> a.contains(" ") && !Letters.lower(plain(e.name())).endsWith(Letters.lower(a)))
                .filter(a -> last(a).equals(last(e.name())) && !People.isIn(a.substring(0, a.indexOf(' '))))
                .filter(a -> a.charAt(0) != plain(e.name()).charAt(0))
                .count();
        return e.type() == Entity.Type.PERSON && given > 0
                || analysis.entities().stream()
                        .anyMatch(o -> o.id() != entity
                                && o.type() != e.type()
                                && o.name().equals(e.name()));
    }

    /** Whether a body of the article has this surname in its name: "Brightwell" may be the firm. */
    boolean isOfBody(int entity, String surname) {
        return analysis.entity(entity).type() == Entity.Type.PERSON
                && analysis.entities().stream()
                        .anyMatch(o -> o.type() != Entity.Type.PERSON
                                && o.name().contains(surname)
                                && List.of(o.name().split("[ ’']")).contains(surname));
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private String write(Entity entity) {
        String name = entity.name();
        if (entity.type() == Entity.Type.PERSON) {
            return plain(name);
        }
        if (name.startsWith("The ") || name.startsWith("the ")) {
            return name.startsWith("The ") ? "the " + name.substring(4) : name;
        }
        int with = 0;
        int without = 0;
        for (Mention m : analysis.mentions()) {
            if (m.entity() != entity.id() || m.form() != Mention.Form.NAME) {
                continue;
            }
            String words = analysis.words(m.span());
            if (!words.replaceFirst("^[Tt]he ", "").equals(name)) {
                continue;
            }
            if (words.startsWith("the ") || words.startsWith("The ") || articleBefore(m)) {
                with++;
            } else {
                without++;
            }
        }
        return with > without ? "the " + name : name;
    }

    /** "Harlan Moe" of "District Judge Harlan Moe", "Simon Threlkeld" of "Simon Threlkeld KC". */
    private static String plain(String name) {
        String found = LETTERS.matcher(name.startsWith("The ") ? "the " + name.substring(4) : name)
                .replaceFirst("");
        List<String> words = List.of(found.split(" "));
        int from = 0;
        for (int i = 0; i + 2 < words.size() && i < 2; i++) {
            if (People.isIn(words.get(i))) {
                from = i + 1;
            }
        }
        boolean whole = from == 0
                || CROWNED.matcher(found).matches()
                || SUFFIXES.contains(words.get(words.size() - 1))
                || found.startsWith("the ");
        return whole ? found : String.join(" ", words.subList(from, words.size()));
    }

    private boolean articleBefore(Mention mention) {
        var sentence = analysis.sentenceAt(mention.span().start());
        if (sentence.isEmpty()) {
            return false;
        }
        List<Token> tokens = sentence.get().tokens();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).span().start() == mention.span().start()) {
                Token last = tokens.get(i);
                for (Token t : sentence.get().tokensIn(mention.span())) {
                    last = t;
                }
                boolean modifier =
                        last.relation().equals("compound") || last.relation().equals("nmod:poss");
                return tokens.get(i - 1).text().equalsIgnoreCase("the") && !modifier;
            }
        }
        return false;
    }
}
