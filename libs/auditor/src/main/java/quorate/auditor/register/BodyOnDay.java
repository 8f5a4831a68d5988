package quorate.auditor.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import quorate.auditor.log.Fields;
import quorate.auditor.register.Seats.Said;

/** One body on one civil day, by what was said of it before something else was. */
public final class BodyOnDay {

  private final List<Said> said;
  private final String day;

  BodyOnDay(List<Said> said, String day) {
    this.said = said;
    this.day = day;
  }

  /** What it is, as {@code board}; empty text where nobody established it. */
  public String kind() {
    return of("body-established").findFirst().map(each -> each.text("kind")).orElse("");
  }

  /** What it is called; before it was renamed, as it was established. */
  public String name() {
    return latest(Stream.concat(of("body-established"), of("body-renamed")))
        .or(() -> of("body-established").findFirst())
        .map(each -> each.text("name"))
        .orElse("");
  }

  /** Its terms of reference; before the first, those that it was established with. */
  public Optional<Fields> terms() {
    return latest(Stream.concat(of("body-established"), of("terms-revised")))
        .or(() -> of("body-established").findFirst())
        .map(each -> each.data().in("terms"));
  }

  /** Who holds which seat, in the order in which the seats were opened. */
  public List<Sitter> sitters() {
    return of("seat-opened")
        .map(each -> each.text("seat"))
        .distinct()
        .flatMap(seat -> new SeatOnDay(seat, said, day).sitter().stream())
        .toList();
  }

  private Optional<Said> latest(Stream<Said> dated) {
    return dated
        .filter(each -> each.text("from").compareTo(day) <= 0)
        .reduce((one, later) -> later.text("from").compareTo(one.text("from")) < 0 ? one : later);
  }

  private Stream<Said> of(String type) {
    return said.stream().filter(each -> each.type().equals("governance." + type + ".v1"));
  }
}
