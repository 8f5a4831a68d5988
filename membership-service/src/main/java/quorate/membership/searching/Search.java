package quorate.membership.searching;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/**
 * Words that are looked for, each anywhere in a text; case and accents do not matter. A view keeps
 * its {@link #text} in a column {@code search}, folded here as the words are.
 */
public record Search(List<String> words) {

  private static final int LONGEST = 100;
  private static final int MOST = 8;
  private static final int FIRST_ACCENTED = 0x80;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public Search {
    words = List.copyOf(words);
  }

  /** What a request asks for; nothing is looked for where it asks for nothing. */
  public static Search of(@Nullable String q) {
    if (q == null || q.isBlank()) {
      return new Search(List.of());
    }
    List<String> words = SPACES.splitAsStream(folded(q.strip())).toList();
    if (q.length() > LONGEST || q.indexOf('\0') >= 0 || words.size() > MOST) {
      throw Problems.of(
          DoorRefusal.BAD_PARAMETER, "q", q, "Give at most 8 words, 100 characters in all.");
    }
    return new Search(words);
  }

  /** What is looked through. */
  public static String text(String... parts) {
    return Stream.of(parts).map(Search::folded).collect(Collectors.joining(" "));
  }

  /** The same of a postcode, which is typed with its space and without. */
  public static String postcode(String postcode) {
    return text(postcode, SPACES.matcher(postcode).replaceAll(""));
  }

  public boolean isForAll() {
    return words.isEmpty();
  }

  /** Whether all words are in a text that was made by {@link #text}. */
  public boolean finds(String text) {
    return words.stream().allMatch(text::contains);
  }

  /** As a condition on the column {@code search}, to follow others; with {@link #parameters}. */
  public String condition() {
    return IntStream.range(0, words.size())
        .mapToObj(i -> " and search like :word%d escape '!'".formatted(i))
        .collect(Collectors.joining());
  }

  /** The values of the condition, beside others. */
  public Map<String, Object> parameters(Map<String, Object> others) {
    var all = new HashMap<>(others);
    for (int i = 0; i < words.size(); i++) {
      all.put("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
    }
    return all;
  }

  private static String folded(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** Whether there is nothing to take apart, as in most texts. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_ACCENTED) {
        return false;
      }
    }
    return true;
  }
}
