package quorate.counting.outcome.written;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quorate.counting.number.Exact;
import quorate.counting.outcome.Verdict;

/** Follows the replies to one written resolution in the order of their receipt. */
final class Following {

  private static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final Comparator<Reply> BY_RECEIPT =
      Comparator.comparing(Reply::received)
          .thenComparing(Reply::member)
          .thenComparing(Reply::answer);

  private final WrittenResolution resolution;
  private final Map<String, Exact> rights = new HashMap<>();
  private final Set<String> agreedAlready = new HashSet<>();
  private final Set<String> consenting = new HashSet<>();
  private final List<Step> steps = new ArrayList<>();
  private final Exact total;
  private final Exact needed;
  private final Instant begins;
  private final Instant lapses;
  private Exact agreed = Exact.ZERO;
  private @Nullable Instant passed;

  Following(WrittenResolution resolution) {
    this.resolution = resolution;
    resolution
        .eligible()
        .forEach(each -> rights.put(each.member(), each.weight(resolution.rules().weighting())));
    this.total = resolution.total();
    this.needed = resolution.share().fraction().times(total);
    this.begins = resolution.circulated().atStartOfDay(CIVIL).toInstant();
    this.lapses = resolution.lapse().lapses(resolution.circulated());
  }

  Course until(Instant now, Collection<Reply> replies) {
    replies.stream()
        .filter(reply -> !reply.received().isAfter(now))
        .sorted(BY_RECEIPT)
        .forEach(this::take);
    var when = Optional.ofNullable(passed);
    var telling = new Telling(resolution);
    var verdict = verdict(now, telling.notice().good());
    boolean byAll = steps.stream().anyMatch(step -> step.effect() == Effect.ALL_AGREE);
    var statements = telling.of(agreed, needed, total, when.isPresent() && !byAll, verdict);
    if (byAll) {
      statements = telling.ofAll(statements);
    }
    return new Course(steps, agreed, needed, total, lapses, when, verdict, statements);
  }

  /** Takes one more reply; whether the resolution is passed then. */
  boolean passesWith(Reply reply) {
    take(reply);
    steps.clear(); // nobody is told the way
    return passed != null;
  }

  private Optional<Verdict> verdict(Instant now, boolean good) {
    if (passed != null) {
      return Optional.of(good ? Verdict.PASSED : Verdict.NOTICE_DOUBTFUL);
    }
    return now.isBefore(lapses) ? Optional.empty() : Optional.of(Verdict.LAPSED);
  }

  private void take(Reply reply) {
    var effect = consents(reply) ? Effect.ALL_AGREE : effect(reply);
    if (effect == Effect.AGREED) {
      agreedAlready.add(reply.member());
      agreed = agreed.plus(rights.getOrDefault(reply.member(), Exact.ZERO));
      if (reached()) {
        passed = reply.received();
        effect = Effect.AGREED_AND_PASSED;
      }
    }
    steps.add(new Step(reply, effect, agreed));
  }

  // those concerned are not eligible, but where all members agree nobody has to be
  private boolean consents(Reply reply) {
    boolean inTime = !reply.received().isBefore(begins) && reply.received().isBefore(lapses);
    if (inTime && reply.answer() == Reply.Answer.AGREES) {
      consenting.add(reply.member());
    }
    if (passed != null || !resolution.isConsentOfAll(consenting)) {
      return false;
    }
    passed = reply.received();
    return true;
  }

  // a fraction of no voting rights at all is never reached
  private boolean reached() {
    return agreed.signum() > 0 && resolution.share().reach().holds(agreed, needed);
  }

  private Effect effect(Reply reply) {
    if (!rights.containsKey(reply.member())) {
      return Effect.NOT_ELIGIBLE;
    }
    if (reply.received().isBefore(begins)) {
      return Effect.BEFORE_CIRCULATION;
    }
    if (!reply.received().isBefore(lapses)) {
      return Effect.TOO_LATE;
    }
    if (agreedAlready.contains(reply.member())) {
      return Effect.AGREEMENT_STANDS;
    }
    if (passed != null) {
      return Effect.AFTER_IT_PASSED;
    }
    return reply.answer() == Reply.Answer.AGREES ? Effect.AGREED : Effect.NOTED;
  }
}
