package quorate.membership.organisations;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.Page;
import quorate.chassis.door.Paging;
import quorate.membership.known.AsOf;
import quorate.membership.known.AsOfReads;
import quorate.membership.known.StreamVersion;
import quorate.membership.organisation.Organisation;
import quorate.membership.searching.Search;

/** Organisations that are there on a day, as known when; today and now where none is named. */
@Path("/membership/api/v1/organisations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({
  "secretary",
  "returning-officer",
  "scrutineer",
  "representative",
  "body-member",
  "chair",
  "executive",
  "auditor",
  "system"
})
public class OrganisationsResource {

  private final AsOfReads reads;

  OrganisationsResource(AsOfReads reads) {
    this.reads = reads;
  }

  /** Found by parts of name or code, by kind, and by what they are linked to. */
  @GET
  public Uni<Page<OrganisationView>> list(
      @BeanParam Paging asked,
      @BeanParam AsOf asOf,
      @QueryParam("kind") @Nullable String kind,
      @QueryParam("linkedto") @Nullable String linkedTo,
      @QueryParam("q") @Nullable String q) {
    LinkedTo to = linkedTo == null ? null : LinkedTo.of(linkedTo);
    var of = new OrganisationsAsked(kind, to, Search.of(q));
    int most = asked.limit();
    String after = asked.after();
    return reads
        .in(asOf, _ -> of.after(after).range(0, most).list().chain(LinkView::put))
        .map(read -> asked.page(read, it -> it.organisation));
  }

  @GET
  @Path("{organisation}")
  public Uni<OrganisationView> one(String organisation, @BeanParam AsOf asOf) {
    return reads.one(
        asOf,
        new StreamVersion("organisations", Organisation.ORGANISATIONS.stream(organisation)),
        _ ->
            OrganisationView.<OrganisationView>find("organisation", organisation)
                .list()
                .chain(LinkView::put)
                .map(found -> found.isEmpty() ? null : found.getFirst()));
  }
}
