using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace EscalationTrust.Tests;

public sealed class PolicySchemaTests
{
    [Fact]
    public void The_published_schema_says_what_the_options_say() =>
        GoldenFile.Matches("src/EscalationTrust/Json/policy.schema.json", SchemaBuilder.Build());

    [Fact]
    public void The_schema_of_a_pack_says_what_its_properties_say() =>
        GoldenFile.Matches("src/EscalationTrust/Json/policy-pack.schema.json", SchemaBuilder.BuildPack());

    [Fact]
    public void The_library_carries_the_published_schema()
    {
        string file = File.ReadAllText(Path.Combine(GoldenFile.Root, "src/EscalationTrust/Json/policy.schema.json"));
        Assert.Equal(file.ReplaceLineEndings("\n"), PolicyDocument.Schema.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_option_stands_in_the_schema_and_every_property_of_the_schema_is_an_option()
    {
        using JsonDocument schema = JsonDocument.Parse(PolicyDocument.Schema);
        int seen = Walk(typeof(EscalationTrustOptions), new EscalationTrustOptions(), schema.RootElement, ["$schema", "version"]);
        Assert.True(seen > 60, $"Only {seen} options were seen.");
    }

    [Fact]
    public void Documents_name_the_file_under_which_the_schema_is_written()
    {
        using JsonDocument document = JsonDocument.Parse(PolicyDocument.Write(new EscalationTrustOptions()));
        Assert.Equal("./" + PolicyDocument.SchemaFileName, document.RootElement.GetProperty("$schema").GetString());
    }

    // Independent of the table behind the document: it goes by reflection.
    private static int Walk(Type type, object options, JsonElement schema, string[] header)
    {
        PropertyInfo[] properties = [.. type.GetProperties().Where(property => property.CanWrite)];
        JsonElement described = schema.GetProperty("properties");
        Assert.Equal(
            properties.Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).Concat(header).Order(StringComparer.Ordinal),
            described.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));

        int seen = properties.Length;
        foreach (PropertyInfo property in properties)
        {
            JsonElement own = described.GetProperty(JsonNamingPolicy.CamelCase.ConvertName(property.Name));
            Assert.NotEqual("", own.GetProperty("description").GetString());
            object? value = property.GetValue(options);
            switch (value)
            {
                case double number:
                    Assert.Equal(number, own.GetProperty("default").GetDouble());
                    break;
                case int count:
                    Assert.Equal(count, own.GetProperty("default").GetInt32());
                    break;
                case bool flag:
                    Assert.Equal(flag, own.GetProperty("default").GetBoolean());
                    break;
                case TimeSpan time:
                    Assert.Equal(time, TimeSpan.Parse(own.GetProperty("default").GetString()!));
                    break;
                case string text:
                    Assert.Equal(text, own.GetProperty("default").GetString());
                    break;
                case HashSet<Signal> signals:
                    Assert.Equal(signals.Order().Select(signal => signal.Name()), own.GetProperty("default").EnumerateArray().Select(name => name.GetString()));
                    break;
                case Dictionary<string, TicketClassOptions>:
                    seen += Walk(typeof(TicketClassOptions), new TicketClassOptions(), own.GetProperty("additionalProperties"), []);
                    break;
                case not null when property.PropertyType.Name.EndsWith("Options", StringComparison.Ordinal):
                    seen += Walk(property.PropertyType, value, own, []);
                    break;
                case null or IEnumerable or Enum:
                    break;
                default:
                    Assert.Fail($"No check for {property.PropertyType.Name} {property.Name}.");
                    break;
            }
        }

        return seen;
    }
}
