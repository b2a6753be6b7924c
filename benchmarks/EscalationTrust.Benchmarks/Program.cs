using BenchmarkDotNet.Running;
using EscalationTrust.Benchmarks;

const string Usage =
    """
    usage: EscalationTrust.Benchmarks COMMAND [SUITE...] [--out FILE]
      quick       short runs of the main suites, two to three minutes: to see a mistake, not to publish
      all         every suite with full runs, then cold and first calls: for publishing, about half an hour on a quiet machine
      cold        single calls with eight MiB of other memory touched before each: p50 and p90
      first       the first ladder and the first decision of this process
      trace       what the generated messages are like
      guarantee   simulates calibrations (SCIENCE §4.6): how often a promise is broken; minutes
      --out FILE  also write the results as a Markdown page
    """;

var rest = new List<string>(args);
string? file = null;
if (rest.IndexOf("--out") is >= 0 and var at && at + 1 < rest.Count)
{
    file = Path.GetFullPath(rest[at + 1]);
    rest.RemoveRange(at, 2);
}

string command = rest.Count == 0 ? "" : rest[0];
Type[] named = [.. Suite.All.Where(suite => rest.Skip(1).Contains(suite.Name, StringComparer.OrdinalIgnoreCase))];
if (named.Length != Math.Max(0, rest.Count - 1) || command is not ("quick" or "all" or "cold" or "first" or "trace" or "guarantee"))
{
    Console.Error.WriteLine(Usage);
    Console.Error.WriteLine("suites: " + string.Join(", ", Suite.All.Select(suite => suite.Name)));
    return 2;
}

if (command == "trace")
{
    TraceSummary.Write(Console.Out);
    return 0;
}

if (command == "guarantee")
{
    using TextWriter output = file is null ? Console.Out : File.CreateText(file);
    CalibrationGuarantee.Write(output);
    return 0;
}

// The first ladder of the process has to be the first.
List<Measurement> measured = command is "first" or "all" ? FirstCall.Run() : [];
bool quick = command == "quick";
if (quick || command == "all")
{
    IReadOnlyList<Type> suites = named.Length != 0 ? named : quick ? Suite.Quick : Suite.All;
    foreach (Type suite in suites)
    {
        measured.AddRange(Measurement.From(BenchmarkRunner.Run(suite, Suite.ConfigFor(suite, quick))));
    }
}

if (command is "cold" or "all")
{
    measured.AddRange(ColdCalls.Run());
}

string method = quick
    ? "BenchmarkDotNet ShortRun. A quick look; do not quote."
    : "BenchmarkDotNet default job in a process of its own; Cold: own loop, 3,000 calls each, 8 MiB touched before each call.";
using var page = new StringWriter();
ResultsPage.Write(page, measured, method);
Console.WriteLine(page);
if (file is not null)
{
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, page.ToString());
}

return 0;
