package quorate.membership.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    return named(names.with(effective, name));
  }

  Particulars named(Timeline<String> changed) {
    return new Particulars(changed, postcodes, addresses, openedOn, closedOn);
  }

  Particulars moved(String postcode, LocalDate effective) {
    return located(postcodes.with(effective, postcode));
  }

  Particulars located(Timeline<String> changed) {
    return new Particulars(names, changed, addresses, openedOn, closedOn);
  }

  Particulars at(List<String> lines, LocalDate effective) {
    return addressed(addresses.with(effective, lines));
  }

  Particulars addressed(Timeline<List<String>> changed) {
    return new Particulars(names, postcodes, changed, openedOn, closedOn);
  }

  Particulars opened(@Nullable LocalDate firstDay) {
    return new Particulars(names, postcodes, addresses, firstDay, closedOn);
  }

  Particulars closed(@Nullable LocalDate lastDay) {
    return new Particulars(names, postcodes, addresses, openedOn, lastDay);
  }

  /** Its last day, if that had passed on a day. */
  public Optional<LocalDate> closedBefore(LocalDate day) {
    return Optional.ofNullable(closedOn).filter(day::isAfter);
  }

  /** Whether it is open on a day; one whose opening day nobody published counts as open before. */
  public boolean openOn(LocalDate day) {
    return (openedOn == null || !day.isBefore(openedOn))
        && (closedOn == null || !day.isAfter(closedOn));
  }
}
