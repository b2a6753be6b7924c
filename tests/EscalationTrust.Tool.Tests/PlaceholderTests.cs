namespace EscalationTrust.Tool.Tests;

public sealed class PlaceholderTests
{
    [Fact]
    public void Names_are_kebab_case() => Assert.Equal("human-requested", Signal.HumanRequested.Name());
}
