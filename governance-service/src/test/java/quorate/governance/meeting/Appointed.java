package quorate.governance.meeting;

import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.CivilDay;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.Terms;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.MeetingCommand.AppointProxy;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.WithdrawProxy;
import quorate.governance.meeting.NoticeEvents.OnRoll;

/**
 * A company of four members, called on 1 June 2026, of whom some send proxies; the terms ask for so
 * many hours, or for none. Times are those of London.
 */
public final class Appointed {

  private static final List<OnRoll> ROLL =
      List.of(
          new OnRoll("G1", "10"),
          new OnRoll("G2", "20"),
          new OnRoll("G3", "30"),
          new OnRoll("G4", "40"));

  private Appointed() {}

  /**
   * The first member and two proxies carry a motion: one of the second by an appointment, and one
   * of the third by none, unless {@code all} have one on record.
   */
  public static Boardroom carried(boolean all) {
    String hour = "2026-06-25T18:00:00";
    var company = called(48, hour);
    company.done(Members.noticed(Kind.ORDINARY_RESOLUTION, "2026-05-27"));
    appointed(company, 1, "G2", 5, "2026-06-20T10:00:00");
    if (all) {
      appointed(company, 2, "G3", 6, "2026-06-20T10:00:00");
    }
    opens(company, hour);
    company.done(new Arrive(MEETING, member(1), As.MEMBER, "G1", Way.IN_PERSON, company.now()));
    company.done(coming(company, 5, "G2"));
    company.done(coming(company, 6, "G3"));
    company.take(item(1));
    company.done(
        GeneralMeeting.moving(company, Members.MOTION, Kind.ORDINARY_RESOLUTION, Members.TEXT));
    company.done(company.putting(Members.MOTION));
    company.done(company.votes(Members.MOTION, in("G1", 1), in("G2", 5), in("G3", 6)));
    company.done(company.declare(Members.MOTION, null, null));
    return company;
  }

  private static Cast in(String member, int person) {
    return new Cast(member, member(person), Stand.FOR, null);
  }

  static Boardroom company(@Nullable Integer hours) {
    return Boardroom.company(14).revised(terms -> asking(terms, hours));
  }

  static Boardroom called(@Nullable Integer hours, String starts) {
    var company = company(hours);
    company.done(call(london(starts).toString(), ROLL));
    return company;
  }

  private static Terms asking(Terms t, @Nullable Integer hours) {
    return new Terms(
        t.composition(),
        t.ruleSet(),
        t.notice(),
        t.calling(),
        t.agenda(),
        t.interests(),
        t.urgent(),
        t.document(),
        t.polls(),
        hours);
  }

  static Instant london(String local) {
    return LocalDateTime.parse(local).atZone(CivilDay.ZONE).toInstant();
  }

  static AppointProxy appointing(int proxy, String member, int person, String received) {
    return new AppointProxy(
        MEETING, id(890 + proxy), member, member(person), london(received), "letter");
  }

  /** Received now. */
  static void appointed(Boardroom company, int proxy, String member, int person, String received) {
    company.at(london(received).toString());
    company.done(appointing(proxy, member, person, received));
  }

  static WithdrawProxy withdrawing(int proxy, String received) {
    return new WithdrawProxy(MEETING, id(890 + proxy), london(received));
  }

  static void withdrawn(Boardroom company, int proxy, String received) {
    company.at(london(received).toString());
    company.done(withdrawing(proxy, received));
  }

  /** By who is in the chair, who is the first member. */
  static void opens(Boardroom company, String at) {
    company.at(london(at).toString());
    company.done(new OpenMeeting(MEETING, member(1), company.now()));
  }

  static Arrive coming(Boardroom company, int person, String member) {
    return new Arrive(MEETING, member(person), As.PROXY, member, Way.IN_PERSON, company.now());
  }
}
