package quorate.chassis.door;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** A read that sends {@code Quorate-Position} back waits until that is visible, or is refused. */
@Singleton
final class ReadYourWrites {

  private final Door door;
  private final Instance<Visibility> visibility;

  ReadYourWrites(Door door, Instance<Visibility> visibility) {
    this.door = door;
    this.visibility = visibility;
  }

  @ServerRequestFilter
  @Nullable Uni<Void> await(ContainerRequestContext request) {
    String asked = request.getHeaderString(Position.HEADER);
    if (asked == null || !request.getMethod().equals(HttpMethod.GET)) {
      return null;
    }
    String convener = door.convener();
    List<Position> positions =
        Arrays.stream(asked.split(",")).map(text -> Position.read(text, convener)).toList();
    return Multi.createFrom()
        .iterable(positions)
        .onItem()
        .transformToUniAndConcatenate(this::visible)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Boolean> visible(Position position) {
    return visibility
        .get()
        .await(position.service(), position.convener(), position.number())
        .invoke(
            visible -> {
              if (!visible) {
                throw Problems.of(DoorRefusal.NOT_VISIBLE_YET, position + " is not visible yet.");
              }
            });
  }
}
