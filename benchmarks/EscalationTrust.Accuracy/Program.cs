using System.Diagnostics;
using System.Text;
using EscalationTrust;
using EscalationTrust.Accuracy;

Console.OutputEncoding = Encoding.UTF8;

if (StatisticsCheck.Run() is { Count: > 0 } wrong)
{
    Console.Error.WriteLine("The statistics are wrong: " + string.Join("; ", wrong));
    return 2;
}

if (CommandLine.Parse(args) is not { } line)
{
    Console.Error.WriteLine(CommandLine.Usage);
    return 2;
}

if (line.Check)
{
    Console.WriteLine("The statistics agree with figures worked out by hand.");
    return 0;
}

if (line.Tasks.Append(line.Misses).Append(line.Signals).OfType<string>().FirstOrDefault(name => !TaskList.Knows(name)) is { } unknown)
{
    Console.Error.WriteLine($"There is no task \"{unknown}\". The tasks are: {TaskList.Names}.");
    return 2;
}

var folder = new DataFolder(line.Folder!);
if (folder.Missing() is { Count: > 0 } missing)
{
    Console.Error.WriteLine(
        $"The data folder \"{Path.GetFullPath(line.Folder!)}\" lacks {string.Join(", ", missing)}. The labelled conversations are not part of "
        + "this repository. Give the folder that holds them: dotnet run -c Release --project benchmarks/EscalationTrust.Accuracy -- FOLDER. "
        + "benchmarks/README.md says what they are and where each set comes from.");
    return 2;
}

if (line.Learn)
{
    using var written = new StringWriter();
    LearningReport.Write(written, line.Folder!);
    Console.Write(written);
    if (line.Page is { } learned)
    {
        File.WriteAllText(FiguresPage.Prepare(learned), written.ToString());
    }

    return 0;
}

var clock = Stopwatch.StartNew();
EscalationLadder ladder = EscalationLadder.Create();
var replay = new Replay(folder, ladder.Policy);
string?[] wanted = [.. line.Tasks, line.Misses, line.Signals];
bool everything = Array.TrueForAll(wanted, name => name is null);
List<TaskReport> reports =
[
    .. TaskList.All.Where(task => everything || wanted.Contains(task.Key)).Select(task => task.Run(replay)),
];

string policy = $"{ladder.Name} {ladder.PolicyHash:x16}";
FiguresPage.Write(Console.Out, policy, reports, line.Apart);

foreach (TaskReport report in reports)
{
    if (report.Key == line.Misses)
    {
        MissList.Write(Console.Out, report, line.MissCount, line.ShowText);
    }

    if (report.Key == line.Signals)
    {
        SignalRates.Write(Console.Out, report);
    }
}

if (line.Page is { } page)
{
    using StreamWriter writer = File.CreateText(FiguresPage.Prepare(page));
    writer.WriteLine("# Accuracy results");
    writer.WriteLine();
    FiguresPage.Write(writer, policy, reports, apart: true);
}

if (line.Json is { } file)
{
    FiguresFile.Write(file, reports);
}

Figure[] judged = [.. reports.SelectMany(report => report.Figures).Where(figure => figure.Reached is not null)];
Console.WriteLine();
Console.WriteLine($"{judged.Count(figure => figure.Reached == true)} of {judged.Length} figures reached, in {clock.Elapsed.TotalSeconds:0.0} s.");
return 0;
