package quorate.counting.positional;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import quorate.counting.number.Exact;
import quorate.counting.positional.QuestionTotals.Share;

/** Counts yes, no and abstain, question by question. */
public final class Questions {

  private Questions() {}

  /**
   * The totals of each question, in this order, the same whatever the order of papers. An answer to
   * a question that is not asked throws {@link IllegalArgumentException}.
   */
  public static List<QuestionTotals> count(List<String> asked, Collection<AnswerPaper> papers) {
    var known = new HashSet<>(asked);
    for (var paper : papers) {
      if (!known.containsAll(paper.answers().keySet())) {
        throw new IllegalArgumentException("not asked: " + paper.answers().keySet());
      }
    }
    return asked.stream().map(question -> totals(question, papers)).toList();
  }

  private static QuestionTotals totals(String question, Collection<AnswerPaper> papers) {
    return new QuestionTotals(
        question,
        share(papers, paper -> paper.answers().get(question) == Answer.YES),
        share(papers, paper -> paper.answers().get(question) == Answer.NO),
        share(papers, paper -> paper.answers().get(question) == Answer.ABSTAIN),
        share(papers, paper -> !paper.answers().containsKey(question)));
  }

  private static Share share(Collection<AnswerPaper> papers, Predicate<AnswerPaper> saying) {
    return papers.stream()
        .filter(saying)
        .map(paper -> new Share(1, Exact.of(paper.weight())))
        .reduce(Share.NONE, Share::plus);
  }
}
