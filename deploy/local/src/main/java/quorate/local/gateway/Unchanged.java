package quorate.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;

/**
 * Passes on that something is unchanged without announcing a body, which there is none of: there
 * are clients that wait for the end of one that is to come in chunks.
 */
final class Unchanged implements ProxyInterceptor {

  private static final int NOT_MODIFIED = 304;

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    var answer = context.response();
    if (answer.getStatusCode() == NOT_MODIFIED) {
      var headers = MultiMap.caseInsensitiveMultiMap().addAll(answer.headers());
      answer.release().headers().addAll(headers);
    }
    return context.sendResponse();
  }
}
