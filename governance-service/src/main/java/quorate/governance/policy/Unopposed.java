package quorate.governance.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import quorate.chassis.decide.CivilDay;
import quorate.chassis.wire.Entry;
import quorate.governance.elected.ElectionHeard.ElectedUnopposed;
import quorate.governance.elected.ElectionHeard.One;
import quorate.governance.elected.ElectionHeard.SeatFilled;
import quorate.governance.register.Link;
import quorate.governance.register.Link.Rel;
import quorate.governance.register.RegisterEvent.SeatElected;
import quorate.governance.register.RegisterEvent.UnopposedElectionRecorded;

/** An election without a vote as the register has it; its id is made of the entry that told it. */
final class Unopposed {

  private static final String AUTHORITY =
      "No more stood than there are places, so that nobody had to be voted for.";

  private Unopposed() {}

  static UnopposedElectionRecorded of(Entry entry, ElectedUnopposed e) {
    return new UnopposedElectionRecorded(
        UUID.nameUUIDFromBytes(("decision of entry " + entry.id()).getBytes(UTF_8)),
        e.nomination(),
        e.title(),
        UnopposedElectionRecorded.OUTCOME,
        e.seats().stream().map(Unopposed::seat).toList(),
        AUTHORITY,
        List.of(new Link(Rel.DECLARATION.word(), "ballot", entry.position(), entry.id())),
        CivilDay.of(e.declared()));
  }

  private static SeatElected seat(SeatFilled seat) {
    return new SeatElected(seat.seat(), seat.elected().stream().map(One::person).toList());
  }
}
