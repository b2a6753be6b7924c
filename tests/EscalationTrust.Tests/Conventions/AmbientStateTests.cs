using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace EscalationTrust.Tests.Conventions;

/// <summary>The core has no clock, no randomness, no I/O, no tasks and no statics that change.</summary>
public sealed partial class AmbientStateTests
{
    [Fact]
    public void Rungs_touch_nothing_outside_their_arguments()
    {
        SourceFile[] rungs = [.. SourceFile.Library(atLeast: 80).Where(file => file.Folder is "Conversation" or "Detect" or "Contain" or "Escalate" or "Resolve" or "Learn")];
        Assert.True(rungs.Length >= 70, $"Only {rungs.Length} files were seen.");
        Assert.Empty(rungs.SelectMany(file => Ambient().Matches(file.Code).Select(match => $"{file.Relative}: {match.Value}")));
    }

    [Fact]
    public void The_scan_would_notice_ambient_state()
    {
        Assert.Matches(Ambient(), "var now = DateTimeOffset.UtcNow;");
        Assert.Matches(Ambient(), "Random.Shared.Next()");
        Assert.Matches(Ambient(), "public async Task Go()");
        Assert.DoesNotMatch(Ambient(), "DateTimeOffset? now = turn.At;");
    }

    [Fact]
    public void No_static_field_changes()
    {
        FieldInfo[] statics =
        [
            .. typeof(EscalationLadder).Assembly.GetTypes()
                .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)) && type.Namespace?.StartsWith("EscalationTrust", StringComparison.Ordinal) == true)
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Where(field => !field.IsLiteral),
        ];
        Assert.True(statics.Length >= 10, $"Only {statics.Length} static fields were seen.");
        Assert.Empty(statics
            .Where(field => !field.IsInitOnly && !(field.DeclaringType!.Name + field.Name).Contains('<', StringComparison.Ordinal))
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    [GeneratedRegex(@"\b(?:DateTime|DateTimeOffset)\.(?:Now|UtcNow|Today)\b|\bTimeProvider\b|\bRandom\b|\bEnvironment\.|\bStopwatch\b|\bTask\b|\bValueTask\b|\basync\b|\bThread\b|\bGuid\.NewGuid\b|\bCultureInfo\.Current\w*|\bFile\.|\bConsole\.|\bHttpClient\b|\bILogger\b|\bMeter\b|\bActivitySource\b|\bTimeZoneInfo\.Local\b")]
    private static partial Regex Ambient();
}
