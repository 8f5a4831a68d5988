package quorate.membership.practices;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Versioned;
import quorate.membership.known.OfStream;
import quorate.membership.register.ListSizes;
import quorate.membership.register.RegisterLineView;

/**
 * A practice on a day. What the register says of open practices only (area, network, member,
 * contract, list sizes) is absent of one that is not open then; its lineage is of all days.
 */
public record PracticeShown(
    String practice,
    String name,
    String postcode,
    @Nullable List<String> address,
    @Nullable Boolean dispensing,
    boolean open,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    @Nullable String subIcbLocation,
    @Nullable String system,
    @Nullable String network,
    @Nullable String networkName,
    @Nullable Boolean member,
    @Nullable String contract,
    ListSizes listSizes,
    List<Kin> predecessors,
    List<Kin> successors,
    @JsonIgnore Instant recorded,
    @JsonIgnore long version,
    @JsonIgnore long variant)
    implements Versioned {

  static PracticeShown of(long version, PracticeView one, @Nullable RegisterLineView line) {
    return new PracticeShown(
        one.practice,
        one.name,
        one.postcode,
        one.address == null ? null : one.address.lines().toList(),
        one.dispensing,
        one.open,
        one.openedOn,
        one.closedOn,
        line == null ? null : line.subIcbLocation,
        line == null ? null : line.system,
        line == null ? null : line.network,
        line == null ? null : line.networkName,
        line == null ? null : line.member,
        line == null ? null : line.contract,
        line == null ? ListSizes.UNKNOWN : line.getListSizes(),
        Kin.read(one.predecessors),
        Kin.read(one.successors),
        line == null || line.knownFrom.isBefore(one.knownFrom) ? one.knownFrom : line.knownFrom,
        version,
        variant(one, line));
  }

  private static long variant(PracticeView one, @Nullable RegisterLineView line) {
    long own = OfStream.variant(one.version, one.since);
    return line == null ? own : own * 31 + OfStream.variant(line.version(), line.since);
  }
}
