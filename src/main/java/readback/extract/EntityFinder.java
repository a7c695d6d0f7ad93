package readback.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import readback.text.Analysis;
import readback.text.Article;
import readback.text.Entity;
import readback.text.Mention;
import readback.text.Sentence;
import readback.text.Span;

/** Names in the text, and who each is; then whom pronouns and descriptions mean. */
final class EntityFinder {

    private EntityFinder() {}

    static Analysis find(Article article, List<Sentence> sentences) {
        List<Tree> trees = sentences.stream().map(Tree::new).toList();
        List<Group> groups = Cast.gather(KnownForms.with(trees, JoinedNames.apart(NameFinder.find(article, trees))));
        groups.forEach(KindSigns::settle);
        Map<Integer, Map<Integer, NamedAt>> at = new HashMap<>();
        Map<Group, List<RoleNote>> roles = new HashMap<>();
        for (Group group : groups) {
            List<RoleNote> mine = new ArrayList<>();
            for (Name name : group.names()) {
                at.computeIfAbsent(name.tree().sentence().index(), k -> new HashMap<>())
                        .put(name.from(), new NamedAt(name, group));
                mine.addAll(RoleFinder.find(name.as(group.type())));
            }
            roles.put(group, mine);
        }
        Coreference coreference = new Coreference(article.title(), groups, roles, QuoteFinder.find(article));
        List<Mention> mentions = new ArrayList<>(coreference.read(trees, at));
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        List<Entity> entities = new ArrayList<>();
        for (Group group : groups) {
            entities.add(entity(article, group, entities.size(), roles.getOrDefault(group, List.of()), coreference));
        }
        return new Analysis(article, sentences, mentions, entities);
    }

    private static Entity entity(Article article, Group group, int id, List<RoleNote> notes, Coreference text) {
        Set<String> roles = new LinkedHashSet<>();
        notes.stream()
                .map(RoleNote::description)
                .sorted()
                .map((Span s) -> article.words(s))
                .forEach(roles::add);
        Entity.Count count = switch (group.type()) {
            case GROUP -> Entity.Count.PLURAL;
            case OTHER -> Entity.Count.UNKNOWN;
            default -> Entity.Count.SINGULAR;
        };
        return new Entity(
                id, group.display(), group.aliases(), group.type(), text.gender(group), count, List.copyOf(roles));
    }
}
