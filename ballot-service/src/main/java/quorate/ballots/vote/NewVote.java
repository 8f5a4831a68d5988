package quorate.ballots.vote;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quorate.ballots.electorate.SeatCode;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;

/** What a representative sends. */
record NewVote(
    @NotNull @Pattern(regexp = SeatCode.ELECTOR, message = SeatCode.NEITHER) String practice,
    @Nullable @Size(max = 10) String choose,
    @Nullable @Size(max = 26) List<@NotNull @Size(max = 10) String> rank,
    @Nullable Boolean abstain,
    @Nullable @Size(max = 26) List<@NotNull @Size(max = 10) String> mark,
    @Nullable @Size(max = 26)
        List<@NotNull @Size(max = 26) List<@NotNull @Size(max = 10) String>> levels,
    @Nullable @Size(max = 26) Map<@Size(max = 10) String, @NotNull Integer> score,
    @Nullable @Pattern(regexp = "yes|no", message = "Answer yes or no.") String answer,
    @Nullable Boolean spoil,
    @Nullable @Size(min = 1, max = 2_000) String note) {

  /** The choice; a 400 problem unless it is exactly one. */
  MarkedPaper paper() {
    var paper = new MarkedPaper(choose, rank, abstain, mark, levels, score, answer, spoil);
    if (!paper.saysOneThing()) {
      throw Problems.of(
          DoorRefusal.VALUES_NOT_ALLOWED,
          "choose",
          String.valueOf(choose),
          "Give exactly one of choose, rank, mark, levels, score, answer, abstain: true and spoil:"
              + " true.");
    }
    return paper;
  }
}
