package quorate.governance.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Office;
import quorate.governance.body.Place;
import quorate.governance.meeting.Agenda.Item;
import quorate.governance.meeting.ItemKind;
import quorate.governance.meeting.Meeting;
import quorate.governance.meeting.Room.Stay;
import quorate.governance.meetings.RecordShown.HolderShown;
import quorate.governance.meetings.RecordShown.ItemSeen;
import quorate.governance.meetings.RecordShown.ItemsShown;
import quorate.governance.meetings.RecordShown.SittingShown;

/** A body's record over its meetings, in the order in which they were held. */
record BodyRecord(Standing body, List<Meeting.Called> meetings) {

  RecordShown of(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new RecordShown(
        body.established().body(),
        from,
        to,
        meetings.size(),
        items(),
        meetings.stream().map(this::sitting).toList(),
        holders());
  }

  private ItemsShown items() {
    List<ItemSeen> seen = new ArrayList<>();
    for (Meeting.Called meeting : meetings) {
      meeting.agenda().items().stream()
          .filter(each -> !each.withdrawn())
          .map(each -> seen(each, meeting))
          .forEach(seen::add);
    }
    int decided = count(seen, ItemSeen::decided);
    int heard = count(seen, each -> each.kind() == ItemKind.HEARD);
    int outsiders = count(seen, ItemSeen::byOutsider);
    int taken =
        count(seen, each -> each.kind() != ItemKind.HEARD && each.taken() && !each.decided());
    return new ItemsShown(
        seen.size(),
        decided,
        taken,
        seen.size() - decided - heard - taken,
        heard,
        outsiders,
        List.of(
            share(decided, seen, "decided"),
            share(heard, seen, "heard"),
            share(outsiders, seen, "brought by outsiders")));
  }

  private static int count(List<ItemSeen> seen, Predicate<ItemSeen> which) {
    return (int) seen.stream().filter(which).count();
  }

  private static String share(int part, List<ItemSeen> seen, String what) {
    return "%d of %d items %s".formatted(part, seen.size(), what);
  }

  private ItemSeen seen(Item item, Meeting.Called meeting) {
    UUID id = item.id();
    boolean decided =
        meeting.floor().motions().stream()
            .anyMatch(
                each ->
                    each.moved().item().equals(id)
                        && each.moved().amends() == null
                        && each.decided() != null);
    boolean taken = meeting.room().taken().stream().anyMatch(each -> each.item().equals(id));
    return new ItemSeen(item.kind(), decided, taken, isByOutsider(body, item, meeting));
  }

  /** Whether a person without a seat put it. */
  static boolean isByOutsider(Standing body, Item item, Meeting.Called meeting) {
    var put = item.put();
    UUID person = put == null ? null : put.by().person();
    return put != null
        && person != null
        && put.by().office() != Office.SECRETARY
        && body.placeOf(person, meeting.satOn()).isEmpty();
  }

  private SittingShown sitting(Meeting.Called meeting) {
    var roll = meeting.rolls().now();
    int places = roll == null ? body.placesOn(meeting.satOn()).size() : roll.size();
    return new SittingShown(
        meeting.called().meeting(),
        meeting.called().title(),
        meeting.satOn(),
        places,
        stoodFor(meeting).size());
  }

  // who was in the chair was there, whether or not that they came is noted
  private Set<String> stoodFor(Meeting.Called meeting) {
    Set<String> seats = new HashSet<>();
    UUID chair = meeting.room().chair();
    if (chair != null && meeting.rolls().now() == null) {
      body.placeOf(chair, meeting.satOn()).ifPresent(it -> seats.add(it.seat().id().toString()));
    }
    for (Stay stay : meeting.room().stays()) {
      String seat = stay.arrived().standsFor();
      if (seat != null) {
        seats.add(seat);
      }
    }
    return seats;
  }

  private List<HolderShown> holders() {
    Map<UUID, HolderShown> holders = new LinkedHashMap<>();
    for (Meeting.Called meeting : meetings) {
      for (Place place : body.placesOn(meeting.satOn())) {
        var before = holders.getOrDefault(place.person(), new HolderShown(place.person(), 0, 0, 0));
        holders.put(place.person(), with(before, place, meeting));
      }
    }
    return List.copyOf(holders.values());
  }

  private HolderShown with(HolderShown before, Place place, Meeting.Called meeting) {
    boolean there =
        place.person().equals(meeting.room().chair())
            || meeting.room().stays().stream().anyMatch(it -> it.person().equals(place.person()));
    boolean deputy = !there && stoodFor(meeting).contains(place.seat().id().toString());
    return new HolderShown(
        before.person(),
        before.meetings() + 1,
        before.present() + (there ? 1 : 0),
        before.byDeputy() + (deputy ? 1 : 0));
  }
}
