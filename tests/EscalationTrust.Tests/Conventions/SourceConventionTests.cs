using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Conventions;

public sealed partial class SourceConventionTests
{
    private const int LineBudget = 250;

    /// <summary>Files that may be longer, each with its reason.</summary>
    private static readonly Dictionary<string, string> LongFiles = new()
    {
        ["Detect/Lexicon/LexiconPackReader.cs"] = "the grammar of a pack in one place",
    };

    /// <summary>What runs at every turn: no LINQ, no boxing, no enum text.</summary>
    private static readonly string[] HotPath =
    [
        "Detect/Text/*", "Detect/FixedPoint*.cs", "Detect/MeasurementSignals.cs", "Detect/RepetitionDetector.cs", "Detect/Shouting.cs",
        "Detect/Lexicon/CueHits.cs", "Detect/Lexicon/CueMatcher.cs", "Detect/Lexicon/CueVerifier.cs", "Detect/Lexicon/PairTable.cs",
        "Detect/Lexicon/WordTable.cs", "Detect/Lexicon/WordLookup.cs", "Detect/ResolutionRiskScorer.cs",
        "Contain/ContainmentGate.cs",
        "Escalate/LadderEscalationPolicy.cs", "Escalate/EscalationLimits.cs", "Escalate/EscalationThreshold.cs", "Escalate/EvidenceStrength.cs",
        "Escalate/HandoffRouting.cs", "Escalate/Notices/NoticeChoice.cs", "Conversation/StateClock.cs", "Conversation/EpisodeBoundary.cs", "Conversation/CustodyDecision.cs", "Conversation/CustodyClocks.cs", "Conversation/NeedClock.cs", "Conversation/EpisodeEvents.cs", "Conversation/Saturating.cs",
    ];

    [Fact]
    public void Files_are_short()
    {
        Assert.Empty(SourceFile.Library(atLeast: 80)
            .Where(file => file.Lines > LineBudget && !LongFiles.ContainsKey(file.Relative))
            .Select(file => $"{file.Relative}: {file.Lines} lines"));
    }

    [Fact]
    public void The_median_file_holds_one_idea()
    {
        int[] lines = [.. SourceFile.Library(atLeast: 80).Select(file => file.Lines).Order()];
        Assert.InRange(lines[lines.Length / 2], 1, 80);
    }

    [Fact]
    public void The_turn_loop_has_no_LINQ_and_no_enum_text()
    {
        IReadOnlyList<SourceFile> files = SourceFile.Library(atLeast: 80);
        SourceFile[] hot = [.. HotPath.SelectMany(pattern => Matching(files, pattern))];
        Assert.True(hot.Length >= 24, $"Only {hot.Length} files of the turn loop were seen.");
        Assert.Empty(hot.SelectMany(file => Slow().Matches(file.Code).Select(match => $"{file.Relative}: {match.Value}")));
    }

    [Fact]
    public void Every_hot_path_entry_names_a_file() =>
        Assert.All(HotPath, pattern => Assert.NotEmpty(Matching(SourceFile.Library(atLeast: 80), pattern)));

    [Fact]
    public void No_reflection_and_no_data_annotations()
    {
        Assert.Empty(SourceFile.Library(atLeast: 80).SelectMany(file => Reflective().Matches(file.Code).Select(match => $"{file.Relative}: {match.Value}")));
        Assert.Matches(Reflective(), "using System.ComponentModel.DataAnnotations;");
        Assert.Matches(Reflective(), "Activator.CreateInstance(type)");
    }

    [Fact]
    public void The_namespace_is_flat() =>
        Assert.All(SourceFile.Library(atLeast: 80), file => Assert.Matches(@"namespace (EscalationTrust|Microsoft\.Extensions\.DependencyInjection);", file.Code));

    [Fact]
    public void Build_files_hold_no_machine_path_and_no_address()
    {
        string[] extensions = [".csproj", ".props", ".targets", ".sln", ".config", ".globalconfig"];
        string[] files =
        [
            .. new[] { "src", "tests", "samples", "benchmarks" }
                .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*", SearchOption.AllDirectories))
                .Where(path => !path.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal) && !path.Replace('\\', '/').Contains("/bin/", StringComparison.Ordinal)),
            .. Directory.EnumerateFiles(Repository.Root),
            Repository.PathOf(".ci/run"),
        ];
        string[] build = [.. files.Where(path => extensions.Contains(Path.GetExtension(path)) || path.EndsWith("run", StringComparison.Ordinal))];
        Assert.True(build.Length >= 15, $"Only {build.Length} build files were seen.");
        Assert.Empty(build.SelectMany(path => MachinePath().Matches(File.ReadAllText(path)).Select(match => $"{Path.GetFileName(path)}: {match.Value}")));
    }

    private static IEnumerable<SourceFile> Matching(IReadOnlyList<SourceFile> files, string pattern)
    {
        string regex = "^" + Regex.Escape(pattern).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "$";
        return files.Where(file => Regex.IsMatch(file.Relative, regex));
    }

    [GeneratedRegex(@"\.(?:Select|SelectMany|Where|Any|All|OrderBy|GroupBy|ToList|ToDictionary|First|FirstOrDefault|Last|Sum|Aggregate|Zip|Cast|HasFlag)\(|\bEnum\.|\.Name\(\)\.ToString|\bstring\.Format\b")]
    private static partial Regex Slow();

    [GeneratedRegex(@"\bReflection\.Emit\b|\b(?:Method|Property|Field|Constructor)Info\b|\bActivator\.|\bGetType\(\)|\bGet(?:Method|Property|Properties|Field|Fields)\(|\bDataAnnotations\b|\bEnum\.(?:Parse|TryParse|GetNames?|GetValues)\b|\bdynamic\b")]
    private static partial Regex Reflective();

    [GeneratedRegex(@"https?://\S+|(?<![\w$)])/(?!usr/bin/env)(?:root|home|tmp|work|usr|Users)/\S*|\b[A-Z]:\\\S*")]
    private static partial Regex MachinePath();
}
