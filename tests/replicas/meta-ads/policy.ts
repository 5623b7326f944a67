/**
 * The policy of www.facebook.com as captured in October 2025 (facts/meta-ads.md 5.1), without the lists of
 * third-party hosts. Ads Manager's own header was not captured.
 */
export const META_POLICY = [
  "default-src blob: 'self' https://*.fbsbx.com *.facebook.com *.fbcdn.net",
  "script-src *.facebook.com *.fbcdn.net *.facebook.net 127.0.0.1:* 'nonce-r3pl1c4' blob: 'self' connect.facebook.net 'wasm-unsafe-eval' https://*.google-analytics.com *.google.com",
  "style-src *.fbcdn.net data: *.facebook.com 'unsafe-inline' https://fonts.googleapis.com",
  "connect-src *.facebook.com facebook.com *.fbcdn.net *.facebook.net wss://*.facebook.com:* wss://*.fbcdn.net attachment.fbsbx.com blob: *.cdninstagram.com 'self' *.fbsbx.com *.fb.com",
  "font-src data: *.facebook.com *.fbcdn.net *.fbsbx.com https://fonts.gstatic.com",
  "img-src *.fbcdn.net *.facebook.com data: https://*.fbsbx.com blob:",
  "child-src data: blob: 'self' https://*.fbsbx.com *.facebook.com *.fbcdn.net",
  "frame-src *.facebook.com *.fbsbx.com fbsbx.com data: www.instagram.com *.fbcdn.net accounts.meta.com *.accounts.meta.com *.google.com *.doubleclick.net",
  "worker-src blob: *.facebook.com data:",
  "block-all-mixed-content",
  "upgrade-insecure-requests",
].join("; ");
