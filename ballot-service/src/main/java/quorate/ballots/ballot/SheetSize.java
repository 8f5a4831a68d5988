package quorate.ballots.ballot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import quorate.ballots.ballot.BallotCommand.DraftBallot;
import quorate.counting.CountSheet;
import quorate.counting.CountingRule;
import quorate.counting.Method;
import quorate.counting.stv.Transfer;

/**
 * How many bytes a count and its declaration take at most in the log, so that no ballot is drafted
 * whose count would not fit into one entry.
 */
final class SheetSize {

  private static final int MOST = 57_000; // of 60,000, the rest for the envelope
  private static final int HEAD = 3_000; // figures that stand once
  private static final int DIGITS = 12; // of a weight, before STV's decimals
  private static final int LINE = 30; // of an option's votes at a stage
  private static final int PAIR = 52;
  private static final int CLAUSE = 500;
  private static final int TRANSFER = 75;

  private SheetSize() {}

  /** Why a count of this draft might not fit; empty when any count does. */
  static Optional<String> tooLarge(DraftBallot c, CountingRule rule) {
    int most = most(c.title() + c.question(), c.paper(), rule);
    return most <= MOST
        ? Optional.empty()
        : Optional.of(
            "With %d options, %s may take %d bytes at most, of which one entry holds %d; have fewer options."
                .formatted(c.paper().options().size(), rule.method(), most, MOST));
  }

  /** Whether the papers passed on can be told, too; they follow from the papers otherwise. */
  static boolean holdsTransfers(CountSheet sheet, BallotDrafted draft) {
    int transfers =
        sheet.stages().stream()
            .flatMap(stage -> stage.transfers().stream())
            .mapToInt(SheetSize::bytes)
            .sum();
    return most(draft.title() + draft.question(), draft.paper(), draft.paper().rule()) + transfers
        <= MOST;
  }

  private static int bytes(Transfer transfer) {
    var figures = List.of(transfer.papers(), transfer.value(), transfer.credited());
    return TRANSFER
        + 4 * transfer.from().size()
        + figures.stream().mapToInt(each -> each.toString().length()).sum();
  }

  private static int most(String words, BallotPaper paper, CountingRule rule) {
    int options = paper.options().size();
    int titles =
        paper.options().stream().mapToInt(each -> json(each.title()) + LINE + DIGITS).sum();
    int pairs = rule.marking().ranks() ? options * (options - 1) / 2 * (PAIR + 2 * DIGITS) : 0;
    int lines = rule.method() == Method.IRV ? (options + 1) / 2 + 1 : options; // fewer each time
    int stage = lines * (LINE + DIGITS + decimals(rule)) + CLAUSE + constraints(rule);
    int rules = 2 * rule.data().toString().length();
    return HEAD + json(words) + titles + pairs + rules + stages(options, rule) * stage;
  }

  private static int constraints(CountingRule rule) {
    return rule.constraints().isEmpty() ? 0 : CLAUSE + json(rule.constraints().words());
  }

  private static int decimals(CountingRule rule) {
    return switch (rule.method()) {
      case SCOTTISH_STV -> 5;
      case ERS97 -> 2;
      case MEEK -> rule.settings().decimals().orElse(9);
      case WIGM -> rule.settings().decimals().orElse(4);
      case GREGORY -> rule.settings().decimals().orElse(0);
      default -> 2;
    };
  }

  // in STV each candidate ends one stage at most, and ERS97 excludes in parts, value by value
  private static int stages(int options, CountingRule rule) {
    int excluded = Math.max(0, options - rule.seats());
    return switch (rule.method()) {
      case IRV -> options;
      case SCOTTISH_STV, WIGM, MEEK, GREGORY -> options + 1;
      case ERS97 -> options + 1 + excluded * (Math.min(rule.seats(), options) + 1);
      case STAR -> 8 * Math.min(rule.seats(), options);
      default -> rule.method() == Method.PLURALITY && rule.seats() == 1 ? 1 : 3;
    };
  }

  private static int json(String text) {
    int escaped = (int) text.chars().filter(each -> each == '"' || each == '\\').count();
    int control = (int) text.chars().filter(each -> each < ' ').count();
    return text.getBytes(StandardCharsets.UTF_8).length + escaped + 5 * control;
  }
}
