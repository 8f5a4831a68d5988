package quorate.auditor.ballot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import quorate.auditor.log.Malformed;
import quorate.counting.Choice;

/** A choice under the ballot's key: AES-256-GCM with the entry's id as associated data. */
record SealedChoice(String entryId, String nonce, String ciphertext) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int TAG_BITS = 128;

  Choice open(String key) throws Malformed {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(bytes(key), "AES"),
          new GCMParameterSpec(TAG_BITS, bytes(nonce)));
      cipher.updateAAD(entryId.getBytes(StandardCharsets.UTF_8));
      return read(new String(cipher.doFinal(bytes(ciphertext)), StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new Malformed("its choice does not open with the published key");
    }
  }

  private static Choice read(String plain) throws Malformed {
    JsonNode json;
    try {
      json = JSON.readTree(plain.strip());
    } catch (JsonProcessingException e) {
      throw new Malformed("its choice is not JSON");
    }
    return PlainChoice.read(json);
  }

  private static byte[] bytes(String base64url) {
    return Base64.getUrlDecoder().decode(base64url);
  }
}
