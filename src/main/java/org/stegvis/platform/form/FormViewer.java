package org.stegvis.platform.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/**
 * The viewer of forms that Tasklist loads, with two faults of Camunda 7.24 mended. Once a field in a list of rows has been
 * touched, the viewer counts the list as faulty for as long as the form is open, and "Complete" stays grey without a word.
 * And what is typed within 300 ms of leaving a number is dropped, because the viewer takes the number in so late.
 */
@Controller
class FormViewer {

    private static final Map<String, String> MENDED_BY_FAULT = Map.of(
            "this._setState({data:ie(a),errors:ie(l)})",
            "this._setState({data:ie(a),errors:ie(Object.fromEntries("
                    + "Object.entries(l).filter((([,said])=>Object.values(said).length>0))))})",
            "r=i&&i.debounce,o=!1!==r&&0!==r,",
            "r=0,o=!1,");

    private final byte[] script;
    private final String fingerprint;

    FormViewer(@Value("classpath:META-INF/resources/webjars/camunda/lib/deps.js") Resource viewer) throws IOException {
        this.script = mended(viewer).getBytes(StandardCharsets.UTF_8);
        this.fingerprint = '"' + DigestUtils.md5DigestAsHex(script) + '"';
    }

    @GetMapping("/camunda/lib/deps.js")
    ResponseEntity<byte[]> viewer(WebRequest request) {
        if (request.checkNotModified(fingerprint)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .body(script);
    }

    private static String mended(Resource viewer) throws IOException {
        try (InputStream content = viewer.getInputStream()) {
            String script = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> mend : MENDED_BY_FAULT.entrySet()) {
                if (StringUtils.countOccurrencesOf(script, mend.getKey()) != 1) {
                    throw new IllegalStateException("Tasklist's viewer of forms is another than the one that Stegvis"
                            + " mends. Walk a case in Tasklist, then mend or remove FormViewer.");
                }
                script = script.replace(mend.getKey(), mend.getValue());
            }
            return script;
        }
    }
}
