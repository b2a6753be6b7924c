using System.Reflection;

namespace EscalationTrust.Tests;

public sealed class TelemetryPageTests
{
    [Fact]
    public void The_page_names_every_instrument_tag_activity_and_event()
    {
        string page = File.ReadAllText(Path.Combine(GoldenFile.Root, "src/EscalationTrust/docs/telemetry.md"));
        string[] names = [.. typeof(EscalationTelemetry).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];
        Assert.True(names.Length >= 14);
        Assert.All(names, name => Assert.Contains($"`{name}`", page));
    }

    [Fact]
    public void No_rung_knows_of_meters()
    {
        string[] rungs = ["Conversation", "Detect", "Contain", "Escalate"];
        string[] files = [.. rungs.SelectMany(rung => Directory.GetFiles(Path.Combine(GoldenFile.Root, "src/EscalationTrust", rung), "*.cs", SearchOption.AllDirectories))];
        Assert.True(files.Length > 50);
        Assert.All(files, file => Assert.DoesNotContain("System.Diagnostics.Metrics", File.ReadAllText(file)));
    }
}
