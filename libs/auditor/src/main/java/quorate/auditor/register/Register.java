package quorate.auditor.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What membership's log says of practices, mandates and log-ins. Every fact keeps its position, so
 * that the register can be seen as it was known when a decision was made.
 */
public final class Register {
  final Map<String, PracticeHistory> practices = new TreeMap<>();
  final Map<String, Mandate> mandates = new HashMap<>();
  final Map<String, Timeline<String>> logIns = new HashMap<>();

  PracticeHistory practice(String code) {
    return practices.computeIfAbsent(code, unseen -> new PracticeHistory());
  }

  /** All open practices of a sub-ICB location, in order of their codes. */
  public List<Standing> practicesOf(String subIcbLocation, View view) {
    return open(view, practice -> practice.isIn(subIcbLocation, view));
  }

  /** All open practices that are members of the convener, in order of their codes. */
  public List<Standing> members(View view) {
    return open(view, practice -> practice.isMember(view));
  }

  /** Whether this mandate to vote lets this person act for this practice. */
  public boolean mayVote(String mandate, String person, String practice, View view) {
    var held = mandates.get(mandate);
    return held != null
        && held.person().equals(person)
        && held.practice().equals(practice)
        && held.purpose().equals("vote")
        && held.stands().at(view).orElse(false);
  }

  /** Whether an actor is a log-in bound to this person. */
  public boolean isLogInOf(String actor, String person, View view) {
    if (!actor.startsWith("login:")) {
      return false;
    }
    var bound = logIns.get(actor.substring("login:".length()));
    return bound != null && bound.at(view).filter(person::equals).isPresent();
  }

  private List<Standing> open(View view, Predicate<PracticeHistory> also) {
    return practices.entrySet().stream()
        .filter(each -> each.getValue().isOpen(view) && also.test(each.getValue()))
        .map(each -> each.getValue().standing(each.getKey(), view))
        .toList();
  }
}
