package quorate.ballots.ballots;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.ballots.ballot.BallotDrafted;
import quorate.ballots.ballot.BallotEvent.BallotExtended;
import quorate.ballots.ballot.BallotEvent.RollFrozen;
import quorate.ballots.ballot.BallotPaper;
import quorate.ballots.ballot.NoticeGiven;
import quorate.ballots.ballot.Secrecy;
import quorate.ballots.electorate.Electorate;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.WeightBasis;
import quorate.chassis.door.Versioned;
import quorate.chassis.wire.WireJson;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vehicle.Vehicle;

/** A ballot as people read it: the draft, with what was added since. */
public record BallotShown(
    UUID ballot,
    @Nullable UUID matter,
    String title,
    String question,
    Vehicle vehicle,
    Kind kind,
    Secrecy secrecy,
    BallotPaper paper,
    Electorate electorate,
    WeightBasis weightBasis,
    @Nullable RollTerms rollTerms,
    String state,
    @Nullable NoticeShown notice,
    @Nullable RollShown roll,
    @Nullable String withdrawn,
    @Nullable UUID rerunOf,
    @Nullable UUID nomination,
    @Nullable String closedEarly,
    @Nullable UUID combined,
    @JsonIgnore long version)
    implements Versioned {

  /** How its roll is drawn. */
  public RollRule rule() {
    return RollRule.of(electorate, weightBasis, rollTerms);
  }

  public static BallotShown of(BallotView view) {
    BallotDrafted draft = read(view.draft, BallotDrafted.class);
    return new BallotShown(
        draft.ballot(),
        draft.matter(),
        draft.title(),
        draft.question(),
        draft.vehicle(),
        draft.kind(),
        Secrecy.OPEN,
        draft.paper(),
        draft.electorate(),
        draft.weightBasis(),
        draft.rollTerms(),
        view.state,
        notice(draft, view),
        view.roll == null
            ? null
            : RollShown.of(read(view.roll, RollFrozen.class), view.corrections),
        view.withdrawn,
        draft.rerunOf(),
        draft.nomination(),
        view.closedEarly,
        draft.combined(),
        view.version);
  }

  private static @Nullable NoticeShown notice(BallotDrafted draft, BallotView view) {
    if (view.notice == null) {
      return null;
    }
    var extended = view.extension == null ? null : read(view.extension, BallotExtended.class);
    var given = view.noticed;
    return NoticeShown.of(draft, read(view.notice, NoticeGiven.class), given, extended);
  }

  private static <T> T read(String data, Class<T> event) {
    try {
      return WireJson.MAPPER.readValue(data, event);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was recorded is no " + event.getSimpleName(), e);
    }
  }
}
