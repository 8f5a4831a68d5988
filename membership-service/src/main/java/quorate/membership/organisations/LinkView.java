package quorate.membership.organisations;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import quorate.chassis.read.Reads;
import quorate.membership.known.AsOf;
import quorate.membership.known.Drawn;

/** One link of an organisation to a practice, a network or another organisation. */
@Entity
@Immutable
@Table(name = "organisation_link")
@IdClass(LinkView.Key.class)
@Filter(name = Reads.CONVENER)
@Filter(name = AsOf.FILTER)
public class LinkView extends PanacheEntityBase {

  /** A link, whatever the day. */
  public record Key(String organisation, String relation, String kind, String code)
      implements Serializable {}

  @Id @JsonIgnore public String organisation;
  @Id public String relation;

  @Id
  @Column(name = "party")
  public String kind;

  @Id public String code;

  @JsonIgnore public LocalDate since;
  @JsonIgnore public LocalDate until;
  @JsonIgnore public String convener;

  @Column(name = "version")
  @JsonIgnore
  public long entry;

  public LocalDate getFrom() {
    return since;
  }

  public @Nullable LocalDate getLastDay() {
    return until.equals(Drawn.END) ? null : until.minusDays(1);
  }

  /** Puts to each organisation its links as of the same moment. */
  public static Uni<List<OrganisationView>> put(List<OrganisationView> organisations) {
    var codes = organisations.stream().map(it -> it.organisation).toList();
    return LinkView.<LinkView>list("organisation in ?1 order by relation, kind, code", codes)
        .map(links -> links.stream().collect(Collectors.groupingBy(link -> link.organisation)))
        .map(
            links -> {
              organisations.forEach(
                  it -> it.links = links.getOrDefault(it.organisation, List.of()));
              return organisations;
            });
  }
}
