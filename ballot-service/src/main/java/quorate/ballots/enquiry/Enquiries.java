package quorate.ballots.enquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryAnswered;
import quorate.ballots.enquiry.EnquiryEvent.EnquiryMade;
import quorate.chassis.log.Aggregate;

/** All enquiries about one ballot, in one stream beside it, so that no vote waits for them. */
public record Enquiries(Map<UUID, One> made) {

  public static final Aggregate<Enquiries, EnquiryEvent> AGGREGATE =
      new Aggregate<>("enquiries", EnquiryEvent.class, new Enquiries(Map.of()), Enquiries::evolve);

  /** Where one stands: who asked, and whether it is answered. */
  public record One(String practice, UUID person, boolean answered) {}

  public Enquiries {
    made = Map.copyOf(made);
  }

  /** The one with this id. */
  public Optional<One> find(UUID enquiry) {
    return Optional.ofNullable(made.get(enquiry));
  }

  /** How many of a practice are not answered yet. */
  long waiting(String practice) {
    return made.values().stream()
        .filter(one -> !one.answered() && one.practice().equals(practice))
        .count();
  }

  /** The state after one more event; an event that cannot follow is an error of the log. */
  static Enquiries evolve(Enquiries all, EnquiryEvent event) {
    One one = all.made().get(event.enquiry());
    return switch (event) {
      case EnquiryMade e when one == null ->
          all.with(e.enquiry(), new One(e.practice(), e.person(), false));
      case EnquiryAnswered e when one != null && !one.answered() ->
          all.with(e.enquiry(), new One(one.practice(), one.person(), true));
      case EnquiryEvent e -> throw new IllegalStateException(e + " cannot follow " + one);
    };
  }

  private Enquiries with(UUID enquiry, One one) {
    var more = new LinkedHashMap<>(made);
    more.put(enquiry, one);
    return new Enquiries(more);
  }
}
