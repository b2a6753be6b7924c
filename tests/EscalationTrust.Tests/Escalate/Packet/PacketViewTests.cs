namespace EscalationTrust.Tests.Packet;

public sealed class PacketViewTests
{
    [Fact]
    public void The_page_reads_as_approved() =>
        GoldenFile.Matches("tests/EscalationTrust.Tests/Escalate/Packet/full-packet.md", SamplePackets.Full().ToMarkdown());

    [Fact]
    public void The_attributes_are_the_approved_ones() =>
        GoldenFile.Matches(
            "tests/EscalationTrust.Tests/Escalate/Packet/full-packet.attributes.txt",
            string.Concat(SamplePackets.Full().ToFlatAttributes().Select(attribute => $"{attribute.Key} = {attribute.Value}\n")));

    [Fact]
    public void A_packet_that_knows_nothing_has_a_page_too()
    {
        string page = SamplePackets.Build(SamplePackets.Bare).ToMarkdown();
        Assert.StartsWith("# A customer needs a person\n", page);
        Assert.Contains("Completeness", page);
    }

    [Fact]
    public void What_a_customer_types_becomes_neither_heading_nor_link_nor_HTML()
    {
        const string Evil = "# Boss\n## [click](http://evil.example) <img src=x onerror=alert(1)> `rm` **pay** | ~x~ \u2028> quote";
        string page = SamplePackets.Build(SamplePackets.Bare with
        {
            Need = new() { FirstRequest = Evil, LastMessage = Evil + "!", Title = Evil, Facts = [new() { Name = Evil[..40], Value = Evil }], Links = [new() { Title = Evil, Address = "https://a.example/> <b>" }] },
            Experience = new() { Attempts = [new() { What = Evil }], Promises = [new() { Text = Evil }] },
            ChatTranscript = new() { Messages = [new() { Text = Evil }] },
            Brief = new() { NextSteps = [Evil] },
        }).ToMarkdown();

        string[] headings = [.. page.Split('\n').Where(line => line.StartsWith('#'))];
        Assert.DoesNotContain(headings, line => line.Contains("click", StringComparison.Ordinal) && !line.StartsWith("# \\# Boss", StringComparison.Ordinal));
        Assert.DoesNotContain("](http", page.Replace("\\](", "", StringComparison.Ordinal));
        Assert.DoesNotContain("<img", page.Replace("\\<img", "", StringComparison.Ordinal));
        Assert.DoesNotContain("<b>", page);
        Assert.DoesNotContain('\u2028', page);
    }

    [Fact]
    public void Keys_are_safe_and_values_short_and_on_one_line()
    {
        HandoffPacket packet = SamplePackets.Build(SamplePackets.Bare with
        {
            Need = new()
            {
                FirstRequest = "line\r\n\u0007line " + new string('é', 900),
                Facts = [new() { Name = "Número de Orden", Value = "1" }, new() { Name = "numero  de orden!", Value = "2" }, new() { Name = "注文", Value = "3" }, new() { Name = "N mero de Orden", Value = "4" }],
            },
        });
        IReadOnlyDictionary<string, string> flat = packet.ToFlatAttributes("x_");
        Assert.All(flat, attribute =>
        {
            Assert.Matches("^x_[a-z0-9_]{1,61}$", attribute.Key);
            Assert.InRange(attribute.Value.Length, 1, 500);
            Assert.DoesNotContain(attribute.Value, char.IsControl);
        });
        Assert.StartsWith("line line é", flat["x_first_request"]);
        Assert.Equal("1", flat["x_fact_n_mero_de_orden"]);
        Assert.Equal("2", flat["x_fact_numero_de_orden"]);
        Assert.Equal("3", flat["x_fact_3"]);
        Assert.Equal("4", flat["x_fact_n_mero_de_orden_2"]);
    }

    [Theory]
    [InlineData("ET_")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("a_prefix_that_is_far_too_long_for_desks")]
    public void A_prefix_that_desks_would_refuse_is_refused(string prefix) =>
        Assert.Contains("a to z", Assert.Throws<ArgumentException>(() => SamplePackets.Full().ToFlatAttributes(prefix)).Message);
}
