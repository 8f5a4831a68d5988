package quorate.membership.practice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.membership.dated.Timeline;

/** What a practice is called, where its letters go, and from when to when it is open. */
public record Particulars(
    Timeline<String> names,
    Timeline<String> postcodes,
    Timeline<List<String>> addresses,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn) {

  Particulars renamed(String name, LocalDate effective) {
    return new Particulars(names.with(effective, name), postcodes, addresses, openedOn, closedOn);
  }

  Particulars moved(String postcode, LocalDate effective) {
    var moved = postcodes.with(effective, postcode);
    return new Particulars(names, moved, addresses, openedOn, closedOn);
  }

  Particulars at(List<String> lines, LocalDate effective) {
    var stated = addresses.with(effective, lines);
    return new Particulars(names, postcodes, stated, openedOn, closedOn);
  }

  Particulars closed(LocalDate lastDay) {
    return new Particulars(names, postcodes, addresses, openedOn, lastDay);
  }

  /** Whether it is open on a day; one whose opening day nobody published counts as open before. */
  public boolean openOn(LocalDate day) {
    return (openedOn == null || !day.isBefore(openedOn))
        && (closedOn == null || !day.isAfter(closedOn));
  }
}
