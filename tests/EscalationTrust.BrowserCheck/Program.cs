using Microsoft.Playwright;

// Opens a report as a reader would, on a phone and on a desktop, in light and dark: nothing may be fetched, nothing may
// stick out sideways, every section must have its heading, every picture its words. Usage: BrowserCheck REPORT [SCREENSHOTS]
if (args.Length is 0 or > 2 || !File.Exists(args[0]))
{
    Console.Error.WriteLine("Give the path of a report: dotnet run --project tests/EscalationTrust.BrowserCheck -- report.html [FOLDER FOR SCREENSHOTS]");
    return 2;
}

string browserPath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";
using IPlaywright playwright = await Playwright.CreateAsync();
await using IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = browserPath, Args = ["--no-sandbox"] });
var problems = new List<string>();
foreach ((string name, int width, ColorScheme scheme) in new[] { ("phone", 390, ColorScheme.Light), ("phone-dark", 390, ColorScheme.Dark), ("desktop", 1280, ColorScheme.Light) })
{
    await using IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme });
    IPage page = await context.NewPageAsync();
    page.Request += (_, request) => Check(request.Url.StartsWith("file:", StringComparison.Ordinal), name, $"fetched {request.Url}");
    page.Console += (_, message) => Check(message.Type != "error", name, message.Text);
    await page.GotoAsync(new Uri(Path.GetFullPath(args[0])).AbsoluteUri);

    int wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
    Check(wide <= width, name, $"the page is {wide} pixels wide and the window {width}");
    int headings = await page.Locator("section > h2").CountAsync();
    Check(headings == 7 && headings == await page.Locator("section").CountAsync(), name, $"{headings} headings of sections");
    Check(await page.Locator("h1").CountAsync() == 1, name, "not exactly one title");
    int silent = await page.Locator("svg:not([aria-hidden=true]):not(:has(title))").CountAsync();
    Check(silent == 0, name, $"{silent} pictures have no words");
    string background = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
    Check(background == "rgb(255, 255, 255)" == (scheme == ColorScheme.Light), name, $"the background is {background}");
    foreach (ILocator link in await page.Locator("nav a").AllAsync())
    {
        string target = await link.GetAttributeAsync("href") ?? "";
        Check(await page.Locator(target).CountAsync() == 1, name, $"{target} leads nowhere");
    }

    if (args.Length == 2)
    {
        await page.ScreenshotAsync(new() { Path = Path.Combine(args[1], $"report-{name}.png"), FullPage = true });
    }
}

problems.ForEach(Console.Error.WriteLine);
Console.WriteLine(problems.Count == 0 ? "The report opens on a phone, in the dark and on a desktop." : $"{problems.Count} problems.");
return problems.Count == 0 ? 0 : 1;

void Check(bool holds, string name, string problem)
{
    if (!holds)
    {
        problems.Add($"{name}: {problem}");
    }
}
