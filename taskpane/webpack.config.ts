import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import CssPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import type { Configuration as ServerConfiguration } from "webpack-dev-server";
import { addinAddress, LOCAL_ADDRESS } from "./build/addin-address.ts";
import { CONTENT_POLICY } from "./build/content-policy.ts";
import { readPanePlan } from "./build/pane-plan.ts";
import { writeCertificate } from "./build/write-certificate.ts";

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** https on localhost with a certificate that webpack-dev-server makes and keeps in node_modules/.cache. */
const devServer: ServerConfiguration = {
  server: "https",
  host: "localhost",
  port: 3000,
  headers: {
    "Content-Security-Policy": CONTENT_POLICY,
    // Excel on the web shows the ribbon's icons in a page of its own.
    "Cross-Origin-Resource-Policy": "cross-origin",
  },
  static: false,
  // Its own styles and frames break the policy.
  client: { overlay: false },
  hot: false,
  onListening: () => {
    void writeCertificate();
  },
};

function copyFiles(address: string): CopyPlugin {
  return new CopyPlugin({
    patterns: [
      { from: "assets", to: "assets" },
      {
        from: "../manifest.xml",
        transform: (bytes) => bytes.toString().replaceAll(LOCAL_ADDRESS, address),
      },
    ],
  });
}

async function plugins(): Promise<NonNullable<Configuration["plugins"]>> {
  const plan = await readPanePlan(process.env["PLAN"]);
  return [
    new webpack.DefinePlugin({ BUILT_IN_PLAN: JSON.stringify(plan) }),
    copyFiles(addinAddress(process.env["ADDIN_ORIGIN"])),
    new CssPlugin({ filename: "[name].[contenthash:8].css" }),
    new HtmlPlugin({
      template: "./taskpane.html",
      filename: "taskpane.html",
      contentPolicy: CONTENT_POLICY,
    }),
  ];
}

function configuration(production: boolean): Configuration {
  return {
    mode: production ? "production" : "development",
    context: pathOf("."),
    entry: { taskpane: ["./taskpane.ts", "./taskpane.css"] },
    target: ["web", "es2022"],
    output: {
      path: pathOf("../dist"),
      filename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: true,
    },
    // A map that is read with eval breaks the policy; the built page carries none at all.
    devtool: production ? false : "source-map",
    cache: { type: "filesystem", cacheDirectory: pathOf("../node_modules/.cache/webpack") },
    module: {
      rules: [
        {
          test: /\.ts$/u,
          loader: "swc-loader",
          options: { jsc: { target: "es2022", parser: { syntax: "typescript" } } },
        },
        { test: /\.css$/u, use: [CssPlugin.loader, "css-loader"] },
      ],
    },
    // With swc, as it is built: terser takes twice the time, and leaves as much.
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
      // What a check screens with is a part of its own, what it shares with other parts at most this many bytes each.
      splitChunks: {
        cacheGroups: {
          screening: {
            test: /[\\/]src[\\/]text[\\/]screening[\\/]/u,
            name: "screening",
            chunks: "async",
            enforce: true,
          },
          default: { minChunks: 2, maxAsyncSize: 150_000, reuseExistingChunk: true, priority: -20 },
        },
      },
    },
    performance: { hints: false },
    devServer,
  };
}

/** The pane as webpack builds it; `PLAN` and `ADDIN_ORIGIN` say what goes into it. */
export default async function paneBuild(
  _env: unknown,
  { mode }: { readonly mode?: string },
): Promise<Configuration> {
  const production = mode !== "development";
  return { ...configuration(production), plugins: await plugins() };
}
