package quorate.governance.members;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quorate.chassis.hear.Heard;
import quorate.chassis.hear.HeardUpTo;
import quorate.governance.members.MemberFact.What;
import quorate.governance.rows.ConvenerRows;

/** The convener's members as the register is heard. */
@Singleton
public final class Members {

  private static final String FACTS =
      """
      select member, what, day, shares, retracted from member_fact
      where convener = $1 and position <= $2 order by position""";
  private static final String PATIENTS =
      """
      select distinct on (practice) practice, patients from practice_list
      where convener = $1 and position <= $2 and asof <= $3
      order by practice, asof desc, position desc""";

  private record Listed(String practice, String patients) {}

  private final Heard heard;
  private final ConvenerRows rows;

  Members(Heard heard, ConvenerRows rows) {
    this.heard = heard;
    this.rows = rows;
  }

  /** Who is a member that day, by all that is heard now. */
  public Uni<MembersOn> on(String convener, LocalDate day) {
    return heard
        .heard(convener, "membership")
        .chain(
            upTo ->
                rows.of(FACTS, Tuple.of(convener, upTo.position()), Members::fact)
                    .chain(
                        facts ->
                            rows.of(
                                    PATIENTS,
                                    Tuple.of(convener, upTo.position(), day),
                                    row ->
                                        new Listed(
                                            row.getString(0), row.getBigDecimal(1).toPlainString()))
                                .map(lists -> on(day, upTo, facts, lists))));
  }

  private static MembersOn on(
      LocalDate day, HeardUpTo upTo, List<MemberFact> facts, List<Listed> lists) {
    Map<String, String> patients = new HashMap<>();
    lists.forEach(each -> patients.put(each.practice(), each.patients()));
    Map<String, List<MemberFact>> byMember = new TreeMap<>();
    facts.forEach(it -> byMember.computeIfAbsent(it.member(), _ -> new ArrayList<>()).add(it));
    List<Member> members = new ArrayList<>();
    Map<String, LocalDate> ended = new HashMap<>();
    byMember.forEach(
        (code, said) -> {
          var all = Memberships.of(said);
          all.on(day, code, patients.get(code))
              .ifPresentOrElse(
                  members::add,
                  () -> all.endedBefore(day).ifPresent(last -> ended.put(code, last)));
        });
    return new MembersOn(day, upTo.position(), upTo.stale(), !byMember.isEmpty(), members, ended);
  }

  private static MemberFact fact(Row row) {
    return new MemberFact(
        row.getString(0),
        What.valueOf(row.getString(1)),
        row.getLocalDate(2),
        row.getString(3),
        row.getBoolean(4));
  }
}
