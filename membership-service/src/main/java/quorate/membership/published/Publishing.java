package quorate.membership.published;

import static quorate.membership.member.MemberHistory.MEMBERS;
import static quorate.membership.practice.PracticeHistory.PRACTICES;
import static quorate.membership.publication.Publication.OF_MEMBERS;
import static quorate.membership.published.Published.PUBLISHED;

import java.util.ArrayList;
import java.util.List;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Decision.Accepted;
import quorate.chassis.log.StreamRef;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Part;
import quorate.chassis.shell.Plan;
import quorate.membership.published.PublishedCommand.PublishMembership;

/**
 * Says in one append what is lacking of some practices. All that it rests on is guarded: nothing is
 * said under a rule that has gone, or of a register that has moved on.
 */
public record Publishing(List<String> practices) {

  private static final int PORTION = 100;
  private static final PublishedDecider DECIDER = new PublishedDecider();

  public Publishing {
    practices = List.copyOf(practices);
  }

  /** Of many practices, in portions. */
  public static List<Part> inPortions(List<String> practices) {
    var parts = new ArrayList<Part>();
    for (int i = 0; i < practices.size(); i += PORTION) {
      int end = Math.min(i + PORTION, practices.size());
      var portion = new Publishing(practices.subList(i, end));
      parts.add(new Part(portion.reads(), portion::plan));
    }
    return parts;
  }

  public List<StreamRef<?, ?>> reads() {
    List<StreamRef<?, ?>> reads = new ArrayList<>(List.of(OF_MEMBERS));
    for (String practice : practices) {
      reads.add(PUBLISHED.stream(practice));
      reads.add(MEMBERS.stream(practice));
      reads.add(PRACTICES.stream(practice));
    }
    return reads;
  }

  /** Whether there is anything to say. */
  public boolean lacks(Loaded loaded) {
    return practices.stream().anyMatch(each -> decide(each, loaded) instanceof Accepted);
  }

  /** Says what there is to say; where that is nothing, nothing. */
  public Plan plan(Loaded loaded) {
    Plan plan = Plan.nothing();
    for (String practice : practices) {
      var decided = decide(practice, loaded);
      plan = decided instanceof Accepted ? plan.and(decided, PUBLISHED.stream(practice)) : plan;
    }
    return plan;
  }

  private static Decision<PublishedEvent> decide(String practice, Loaded loaded) {
    return DECIDER.decide(
        new PublishMembership(practice),
        loaded.state(PUBLISHED.stream(practice)),
        loaded.state(OF_MEMBERS),
        loaded.state(MEMBERS.stream(practice)),
        loaded.state(PRACTICES.stream(practice)));
  }
}
