package quorate.governance.request;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import quorate.governance.request.RequestEvent.RequestLogged;
import quorate.governance.subject.Subject;

/**
 * How like two requests are, from 0 to 100: the mean of two figures. The subject: 100 if the same,
 * 60 if one is part of the other, else 0. The words: twice those in common, per hundred of both.
 * Worth showing is what has a subject in common, or half of its words. Whole numbers, rounded down;
 * the same words always give the same figure, and nothing is decided by it.
 */
record Likeness(int subject, Set<String> common, int words) {

  private static final int SAME = 100;
  private static final int PART = 60;
  private static final int HALF = 50;
  private static final int SHORTEST = 3;
  private static final int TOLD = 8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{%d,}".formatted(SHORTEST));
  private static final Set<String> SMALL =
      Set.of(
          "about", "and", "any", "are", "ask", "asked", "been", "but", "can", "could", "did",
          "does", "for", "from", "had", "has", "have", "how", "its", "may", "might", "not", "now",
          "our", "please", "shall", "should", "tell", "that", "the", "their", "them", "there",
          "they", "this", "was", "were", "what", "when", "where", "which", "who", "will", "with",
          "would", "you", "your");

  Likeness {
    common = Set.copyOf(common);
  }

  /** Of what is asked and an earlier request. */
  static Likeness of(Subject subject, String question, RequestLogged earlier) {
    Set<String> mine = words(question);
    Set<String> theirs = words(earlier.question());
    Set<String> both = new TreeSet<>(mine);
    both.retainAll(theirs);
    int all = mine.size() + theirs.size();
    return new Likeness(
        subject(subject.code(), earlier.subject().code()),
        both,
        all == 0 ? 0 : 2 * both.size() * 100 / all);
  }

  private static int subject(String one, String other) {
    if (one.equals(other)) {
      return SAME;
    }
    return Subject.covers(one, other) || Subject.covers(other, one) ? PART : 0;
  }

  /** Its words that say something, each once, without the s of the plural. */
  static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .filter(each -> !SMALL.contains(each))
        .map(each -> each.replaceFirst("(?<!s)s$", ""))
        .forEach(words::add);
    return words;
  }

  int score() {
    return (subject + words) / 2;
  }

  /** Whether it is worth showing. */
  boolean isWorthShowing() {
    return subject > 0 || words >= HALF;
  }

  /** In words, for who looks. */
  String reason() {
    String about =
        switch (subject) {
          case SAME -> "the same subject";
          case PART -> "one subject is part of the other";
          default -> "another subject";
        };
    var told = common.stream().sorted().limit(TOLD).toList();
    String more = common.size() > TOLD ? " and %d more".formatted(common.size() - TOLD) : "";
    return common.isEmpty()
        ? about + "; no words in common"
        : "%s; %d of 100 words alike: %s%s".formatted(about, words, String.join(", ", told), more);
  }
}
