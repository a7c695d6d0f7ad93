package readback.extract;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;

/** The head of each word (index in the sentence, -1 for the root) and its relation. */
record Heads(int[] head, String[] relation) {

    static Heads of(DependencyParser parser, List<CoreLabel> words) {
        int[] head = new int[words.size()];
        String[] relation = new String[words.size()];
        Arrays.fill(head, -1);
        Arrays.fill(relation, "root");
        for (TypedDependency d : parser.predict(words).typedDependencies()) {
            int word = d.dep().index() - 1;
            head[word] = d.gov().index() - 1;
            relation[word] = d.reln().toString();
        }
        return new Heads(head, relation);
    }
}
