package quorate.membership.practices;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;
import quorate.membership.known.Moment;
import quorate.membership.known.StreamVersion;
import quorate.membership.practice.PracticeHistory;
import quorate.membership.register.ListSizes;
import quorate.membership.register.RegisterLineView;
import quorate.membership.searching.Search;

/** Reads practices, open or not, as on a day and as known when. */
@Singleton
public final class Practices {

  private final AsOfReads reads;

  Practices(AsOfReads reads) {
    this.reads = reads;
  }

  /** One; a 404 problem where the register has no such practice. */
  public Uni<PracticeShown> one(String practice, AsOf asOf) {
    return reads.one(
        asOf,
        moment ->
            new StreamVersion("practices", PracticeHistory.PRACTICES.stream(practice))
                .at(moment)
                .chain(at -> shown(at, PracticeView.find("practice", practice), moment))
                .map(found -> found.isEmpty() ? null : found.getFirst()));
  }

  /** At most so many with these words in their names, by code, after one; without versions. */
  public Uni<List<PracticeShown>> named(Search name, String after, int most, AsOf asOf) {
    String query = "practice > :practice" + name.condition() + " order by practice";
    return reads.in(
        asOf,
        moment ->
            shown(
                0,
                PracticeView.<PracticeView>find(query, name.parameters(Map.of("practice", after)))
                    .range(0, most - 1),
                moment));
  }

  private static Uni<List<PracticeShown>> shown(
      long version, PanacheQuery<PracticeView> query, Moment moment) {
    return query
        .list()
        .chain(
            found ->
                lines(found.stream().map(one -> one.practice).toList(), moment)
                    .map(
                        lines ->
                            found.stream()
                                .map(one -> PracticeShown.of(version, one, lines.get(one.practice)))
                                .toList()));
  }

  private static Uni<Map<String, RegisterLineView>> lines(List<String> practices, Moment moment) {
    return RegisterLineView.<RegisterLineView>list("practice in ?1 and closedOn is null", practices)
        .chain(lines -> ListSizes.put(lines, moment))
        .map(
            lines ->
                lines.stream().collect(Collectors.toMap(it -> it.practice, Function.identity())));
  }
}
