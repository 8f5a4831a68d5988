package quorate.membership.memberlist;

import static quorate.membership.practice.PracticeHistory.PRACTICES;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.UniHelper;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quorate.chassis.door.Door;
import quorate.chassis.log.EventLog;
import quorate.chassis.log.StreamRef;
import quorate.chassis.seal.KeyRing;
import quorate.chassis.service.ServiceDefinition;
import quorate.chassis.shell.Loaded;
import quorate.chassis.wire.Entry;
import quorate.chassis.wire.EventTypes;
import quorate.membership.member.Member;
import quorate.membership.member.MemberEvent;
import quorate.membership.member.MemberHistory;
import quorate.membership.members.MemberStory;
import quorate.membership.practice.Practice;

/**
 * What the register knows that a list may change, from the log itself: a view could be a moment
 * behind, and the same list would propose again what was just accepted.
 */
@Singleton
final class RegisterOfMembers {

  private final Door door;
  private final EventLog log;
  private final EventTypes types;
  private final KeyRing keys;

  RegisterOfMembers(Door door, EventLog log, ServiceDefinition service, KeyRing keys) {
    this.door = door;
    this.log = log;
    this.types = service.events();
    this.keys = keys;
  }

  /** As it stands on the day of the list. */
  Uni<KnownMembers> of(Collection<String> practices, LocalDate day) {
    String convener = door.convener();
    List<StreamRef<?, ?>> streams = new ArrayList<>();
    practices.stream().distinct().forEach(code -> streams.add(PRACTICES.stream(code)));
    var members = new HashMap<String, Member>();
    var stories = new HashMap<String, MemberStory>();
    var people = new PeopleFold();
    return scan(convener, "member/", entry -> add(entry, members, stories))
        .chain(() -> scan(convener, "person/", people::add))
        .chain(() -> keys.find(convener, people.holders()))
        .chain(
            found ->
                door.look(streams)
                    .map(
                        loaded ->
                            new KnownMembers(
                                states(practices, loaded),
                                members,
                                stories,
                                people.known(found, day))));
  }

  private interface Reader {
    void read(Entry entry);
  }

  private Uni<Void> scan(String convener, String prefix, Reader reader) {
    return UniHelper.toUni(
        log.scan(convener, prefix, Long.MAX_VALUE, bytes -> reader.read(Entry.read(bytes, types))));
  }

  private static void add(
      Entry entry, Map<String, Member> members, Map<String, MemberStory> stories) {
    if (entry.event() instanceof MemberEvent event) {
      String code = event.practice();
      members.put(code, MemberHistory.evolve(members.getOrDefault(code, Member.never()), event));
      stories.put(code, stories.getOrDefault(code, MemberStory.EMPTY).with(event));
    }
  }

  private static Map<String, Practice> states(Collection<String> practices, Loaded loaded) {
    var states = new HashMap<String, Practice>();
    practices.forEach(code -> states.put(code, loaded.state(PRACTICES.stream(code))));
    return states;
  }
}
