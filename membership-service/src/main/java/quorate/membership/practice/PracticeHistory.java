package quorate.membership.practice;

import static quorate.membership.practice.Lineage.By.MERGER;
import static quorate.membership.practice.Lineage.By.SPLIT;
import static quorate.membership.practice.Lineage.By.SUCCESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import quorate.chassis.log.Aggregate;
import quorate.membership.dated.Timeline;
import quorate.membership.facts.Basis;
import quorate.membership.practice.Lineage.By;
import quorate.membership.practice.Lineage.End;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.Practice.Unregistered;
import quorate.membership.practice.PracticeEvent.AddressStated;
import quorate.membership.practice.PracticeEvent.ContractStated;
import quorate.membership.practice.PracticeEvent.DispensingStated;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.practice.PracticeEvent.MandateEntered;
import quorate.membership.practice.PracticeEvent.NetworkJoined;
import quorate.membership.practice.PracticeEvent.NetworkLeft;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeMoved;
import quorate.membership.practice.PracticeEvent.PracticePlaced;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeEvent.PracticeRenamed;
import quorate.membership.practice.PracticeEvent.PracticeSplit;
import quorate.membership.practice.PracticeEvent.PracticeSucceeded;
import quorate.membership.practice.PracticeEvent.PredecessorNamed;

/** How a practice's events fold. */
public final class PracticeHistory {

  /** The streams of practices, by ODS code. */
  public static final Aggregate<Practice, PracticeEvent> PRACTICES =
      new Aggregate<>("practice", PracticeEvent.class, Practice.UNKNOWN, PracticeHistory::evolve);

  private PracticeHistory() {}

  public static Practice evolve(Practice practice, PracticeEvent event) {
    return switch (practice) {
      case Unregistered() -> begin(event);
      case Registered known -> next(known, event);
    };
  }

  private static Registered begin(PracticeEvent event) {
    if (!(event instanceof PracticeRegistered e)) {
      throw new IllegalStateException(event + " of a practice that is not registered");
    }
    var day = e.source().fileDate();
    var names = Timeline.<String>empty().with(day, e.name());
    var postcodes = Timeline.<String>empty().with(day, e.postcode());
    var particulars = new Particulars(names, postcodes, Timeline.empty(), e.openedOn(), null);
    return new Registered(
        e.practice(), particulars, Whereabouts.UNKNOWN, Figures.NONE, Lineage.NONE, Set.of());
  }

  private static Registered next(Registered p, PracticeEvent event) {
    return switch (event) {
      case PracticeRegistered e -> throw new IllegalStateException(e + " a second time");
      case PracticeRenamed e -> p.with(p.particulars().renamed(e.name(), e.effective()));
      case PracticeMoved e -> p.with(p.particulars().moved(e.postcode(), e.effective()));
      case PracticeClosed e -> p.with(p.particulars().closed(e.closedOn()));
      case PracticePlaced e -> p.with(p.whereabouts().placed(placement(e), e.effective()));
      case NetworkJoined e -> p.with(p.whereabouts().joined(e.network(), e.from()));
      case NetworkLeft e -> p.with(p.whereabouts().left(e.lastDay()));
      case ListSizeStated e ->
          p.with(p.figures().listSize(Basis.of(e.basis()), e.patients(), e.asOf()));
      case PracticeFactRetracted e -> PracticeFact.of(e.fact()).without(p, e.from());
      case ContractStated e -> p.with(p.figures().contract(e.contract(), e.asOf()));
      case AddressStated e -> p.with(p.particulars().at(e.lines(), e.effective()));
      case DispensingStated e -> p.with(p.figures().dispensing(e.dispensing(), e.asOf()));
      case PracticeMerged e -> after(p, List.of(e.into()), e.on(), MERGER, true);
      case PracticeSplit e -> after(p, e.into(), e.on(), SPLIT, !e.continues());
      case PracticeSucceeded e -> after(p, List.of(e.successor()), e.on(), SUCCESSION, true);
      case MandateEntered e -> p.mandating(e.person());
      case PredecessorNamed e -> p.with(p.lineage().after(e.predecessor(), e.on()));
    };
  }

  private static Registered after(
      Registered p, List<String> next, LocalDate on, By by, boolean ends) {
    return p.with(
        p.lineage()
            .before(next, on, by, ends ? new End(on, by, p.particulars().closedOn()) : null));
  }

  private static Placement placement(PracticePlaced e) {
    return new Placement(e.subIcbLocation(), e.system());
  }
}
