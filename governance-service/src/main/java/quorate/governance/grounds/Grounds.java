package quorate.governance.grounds;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.wire.WireJson;
import quorate.governance.ballot.BallotHeard.BallotDrafted;
import quorate.governance.ballot.BallotHeard.NoticeGiven;
import quorate.governance.ballot.BallotHeard.RollFrozen;
import quorate.governance.ballot.Declaration;
import quorate.governance.register.Link;
import quorate.governance.register.Link.Rel;

/** The entries behind one ballot, as far as they have been heard. */
public record Grounds(List<GroundView> heard) {

  /** Their places, in the order in which they come about. */
  public List<Link> links() {
    return Arrays.stream(Rel.values())
        .flatMap(rel -> of(rel).stream())
        .map(GroundView::link)
        .toList();
  }

  /** The draft, once it is heard. */
  public Optional<BallotDrafted> drafted() {
    return of(Rel.BALLOT).map(ground -> read(ground, BallotDrafted.class));
  }

  /** The notice, once it is heard. */
  public Optional<NoticeGiven> notice() {
    return of(Rel.NOTICE).map(ground -> read(ground, NoticeGiven.class));
  }

  /** The roll, once it is heard. */
  public Optional<RollFrozen> roll() {
    return of(Rel.ROLL).map(ground -> read(ground, RollFrozen.class));
  }

  /** What was declared, once it is heard. */
  public Optional<Declaration> declaration() {
    return of(Rel.DECLARATION).map(ground -> read(ground, Declaration.class));
  }

  /** What the draft calls the kind of its question. */
  public Optional<String> kind() {
    return of(Rel.BALLOT).map(ground -> read(ground, Kinded.class).kind());
  }

  /** The ballot that it runs again, of one that does. */
  public Optional<UUID> rerunOf() {
    return of(Rel.BALLOT).map(ground -> read(ground, Rerun.class).rerunOf());
  }

  private record Rerun(@Nullable UUID rerunOf) {}

  private record Kinded(String kind) {}

  private Optional<GroundView> of(Rel rel) {
    return heard.stream().filter(ground -> ground.rel.equals(rel.word())).reduce((a, b) -> b);
  }

  private static <T> T read(GroundView ground, Class<T> type) {
    try {
      return WireJson.MAPPER.readValue(ground.data, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("entry " + ground.entry + " cannot be read", e);
    }
  }
}
