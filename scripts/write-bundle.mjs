// `npm run bundle`, and what npm runs at the end of every install.
import { writeBundle } from "./bundle/write-bundle.mjs";

try {
  await writeBundle();
} catch (fault) {
  process.exitCode = 1;
  process.stderr.write(
    `The commands could not be bundled: ${fault instanceof Error ? fault.message : fault}\nThey run without it, and take longer to start.\n`,
  );
}
