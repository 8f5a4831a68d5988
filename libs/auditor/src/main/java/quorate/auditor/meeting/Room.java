package quorate.auditor.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.auditor.meeting.Interests.Interest;

/** Who is there, who is in the chair, and whose interests were noted for what. */
final class Room {

  /** An interest of a person, and perhaps of the member for whom they stand. */
  record Noted(
      String item, String person, String member, String interest, String type, String handling) {

    boolean isOnlyNoted() {
      return handling.equals("noted");
    }

    private boolean isStricterThan(String least) {
      return HANDLINGS.indexOf(handling) > HANDLINGS.indexOf(least);
    }

    private boolean isOf(String which, Stay stay) {
      return item.equals(which) && (person.equals(stay.person()) || stay.standsFor(member));
    }

    // of the same interest the last word counts
    private boolean isSame(Noted other) {
      return item.equals(other.item)
          && person.equals(other.person)
          && member.equals(other.member)
          && interest.equals(other.interest)
          && (!interest.isEmpty() || type.equals(other.type));
    }
  }

  /** An interest that all of them have. */
  record Common(String item, String type, List<String> persons, String clause) {}

  /** From the mildest to the strictest. */
  static final List<String> HANDLINGS = List.of("noted", "may-speak", "leaves", "papers-withheld");

  final List<Stay> present = new ArrayList<>();
  final List<Noted> noted = new ArrayList<>();
  final List<Common> common = new ArrayList<>();
  String chair = "";
  String taken = "";
  String notice = "not-judged";
  Instant last = Instant.EPOCH;

  Optional<Stay> stay(String person) {
    return present.stream().filter(each -> each.person().equals(person)).findFirst();
  }

  /**
   * How interests in an item are handled, by the strictest, of who is there or for whom they stand.
   */
  Optional<Noted> noted(String item, Stay stay) {
    return strictest(each -> each.isOf(item, stay));
  }

  /** The same of a person alone. */
  Optional<Noted> noted(String item, String person) {
    return strictest(each -> each.item().equals(item) && each.person().equals(person));
  }

  /** Whether an interest keeps who is there out of an item: one that no clause authorises. */
  boolean isOut(String item, Stay stay) {
    return strictest(each -> each.isOf(item, stay) && !isCommon(each))
        .filter(each -> !each.isOnlyNoted())
        .isPresent();
  }

  /**
   * Whether it is said of who is there how a declared interest of theirs is handled: by one of its
   * type, or by what keeps them out all the same, since it names it or is stricter than is asked.
   */
  boolean handles(String item, Stay stay, Interest declared, String least) {
    return standing()
        .filter(each -> each.isOf(item, stay))
        .anyMatch(
            each ->
                each.type().equals(declared.type())
                    || (!isCommon(each)
                        && (each.interest().equals(declared.interest())
                            || each.isStricterThan(least))));
  }

  // one that is noted by its id is that one, and not what all of them share
  private boolean isCommon(Noted one) {
    return one.interest().isEmpty()
        && common.stream()
            .anyMatch(
                each ->
                    each.item().equals(one.item())
                        && each.type().equals(one.type())
                        && each.persons().contains(one.person()));
  }

  private Optional<Noted> strictest(Predicate<Noted> which) {
    return standing()
        .filter(which)
        .max(Comparator.comparingInt(each -> HANDLINGS.indexOf(each.handling())));
  }

  private Stream<Noted> standing() {
    return IntStream.range(0, noted.size())
        .filter(
            i ->
                noted.subList(i + 1, noted.size()).stream()
                    .noneMatch(later -> later.isSame(noted.get(i))))
        .mapToObj(noted::get);
  }

  Optional<Common> common(String item, String person) {
    return common.stream()
        .filter(each -> each.item().equals(item) && each.persons().contains(person))
        .findFirst();
  }

  void apply(String type, Fields data) throws Malformed {
    switch (type) {
      case "meeting-opened", "meeting-resumed" -> {
        chair = data.text("chair");
        notice = data.text("notice");
      }
      case "chair-taken" -> chair = data.text("person");
      case "attendee-arrived" -> present.add(arrived(data));
      case "attendee-left" -> {
        String person = data.text("person");
        present.removeIf(each -> each.person().equals(person));
      }
      case "item-interest-noted" -> noted.add(noted(data));
      case "common-interest-noted" ->
          common.add(
              new Common(
                  data.text("item"),
                  data.text("type"),
                  data.texts("persons"),
                  data.text("clause")));
      case "item-taken" -> taken = data.text("item");
      case "meeting-adjourned", "meeting-closed" -> present.clear();
      default -> {}
    }
    var at = data.instant("at");
    last = at.isBefore(last) ? last : at;
  }

  static Stay arrived(Fields data) throws Malformed {
    return new Stay(data.text("person"), data.text("as"), data.optional("standsfor").orElse(""));
  }

  static Noted noted(Fields data) throws Malformed {
    return new Noted(
        data.text("item"),
        data.text("person"),
        data.optional("member").orElse(""),
        data.optional("interest").orElse(""),
        data.text("type"),
        data.text("handling"));
  }
}
