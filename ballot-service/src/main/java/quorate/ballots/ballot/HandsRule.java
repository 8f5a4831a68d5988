package quorate.ballots.ballot;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.counting.outcome.meeting.PollDemand;

/**
 * That a question is put to a show of hands first, and who may demand a poll instead: by the name
 * of a preset; at a board there is none.
 */
public record HandsRule(@Nullable String demand) {

  /** What a demand must be; empty where none is named, or none is known by that name. */
  public Optional<PollDemand> pollDemand() {
    return Stream.of(
            PollDemand.statutoryFloor(),
            PollDemand.modelArticles(),
            PollDemand.modelArticlesOfGuarantee())
        .filter(known -> known.name().equals(demand))
        .findFirst();
  }
}
